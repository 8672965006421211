/**
 * How an answer says yes, without which nothing is confirmed: members of its JSON that are `true`
 * (`false` says no) or a text, or a status, in whatever format.
 */
export interface PositiveSign extends Readonly<Record<'isTrue' | 'isText', readonly string[]>> {
  statuses: readonly number[];
}

interface FormHost {
  yes: PositiveSign;
  /** The form posts to our own thank-you page; otherwise `_next` names the way back to it. */
  postsToOwnPage?: true;
  /** What the host looks for on the form, and the hidden field that tells which form it is. */
  attributes?: Readonly<Record<string, string>>;
  nameField?: string;
}

/**
 * The hosts of which we know how they take a form, by their documentation, which `scripts/README.md`
 * names with what an organiser sets there. Another one is one entry more, and a column there.
 */
export const FORM_HOSTS = {
  formspree: { yes: { isTrue: ['ok'], isText: ['next'], statuses: [] } },
  netlify: {
    yes: { isTrue: [], isText: [], statuses: [200] },
    postsToOwnPage: true,
    attributes: { 'data-netlify': 'true', 'netlify-honeypot': '_gotcha' },
    nameField: 'form-name',
  },
  /** Any address that takes a POST: Created and No Content say yes, a page with 200 does not. */
  generic: { yes: { isTrue: ['ok', 'success'], isText: [], statuses: [201, 204] } },
} satisfies Readonly<Record<string, FormHost>>;

export type FormHostName = keyof typeof FORM_HOSTS;

/** The address that takes a form in, and who runs it. */
export type Endpoint = Record<'address', string> & Record<'host', FormHostName>;

export type Posting = ReturnType<typeof buildPosting>;

/**
 * Where a form of an event posts to, and what it carries for its host.
 *
 * @param name tells this form from others at the same host
 */
export function buildPosting({ address, host }: Endpoint, name: string, next: string) {
  const { yes, postsToOwnPage, nameField, attributes }: FormHost = FORM_HOSTS[host];
  // Served elsewhere, as while one develops, a page of the site takes no form.
  const isOwn = postsToOwnPage && URL.parse(address)?.origin === URL.parse(next)?.origin;
  const hidden: Record<string, string> = isOwn ? {} : { _next: next };
  if (nameField) hidden[nameField] = name;
  return {
    action: isOwn ? next : address,
    yes,
    attributes: { ...attributes, ...(nameField && { name }) },
    hidden,
  };
}
