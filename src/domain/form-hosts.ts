/**
 * How an answer says yes, without which nothing is confirmed: members of its JSON that are `true`
 * (`false` says no) or a text, or a status, in whatever format.
 */
export interface PositiveSign extends Readonly<Record<'isTrue' | 'isText', readonly string[]>> {
  statuses: readonly number[];
}

export interface FormHost {
  /** The page that documents it, as it read on 28 November 2026; not tried against the live host. */
  page: `https://${string}`;
  yes: PositiveSign;
  /** The form posts to our own thank-you page; otherwise `_next` names the way back to it. */
  postsToOwnPage?: true;
  /** What the host looks for on the form, and the hidden field that tells which form it is. */
  attributes?: Readonly<Record<string, string>>;
  nameField?: string;
  /** What an organiser sets there otherwise than elsewhere. */
  settings: Readonly<Partial<typeof HOST_SETTINGS>>;
}

/** What an organiser sets at a host, by default; a test writes the table of `scripts/README.md`. */
export const HOST_SETTINGS = {
  captcha: 'None: it is a third party, and a script cannot answer it.',
  domain: 'Answer `Access-Control-Allow-Origin` with the origin of the site.',
  plan: 'Compare what it takes in a month with the people that you expect.',
  closing: 'Refuse what is posted after the last day.',
  retention: 'Export, and delete on the day that the privacy notice names.',
};

/** The hosts of which we know how they take a form. Another one is one entry more. */
export const FORM_HOSTS = {
  formspree: {
    page: 'https://help.formspree.io/articles/building-your-form/submit-forms-with-javascript-ajax',
    yes: { isTrue: ['ok'], isText: ['next'], statuses: [] },
    settings: {
      domain: 'Restrict the form to the domain of the site.',
      closing: 'Disable the form after the last day.',
    },
  },
  netlify: {
    page: 'https://docs.netlify.com/manage/forms/setup/',
    yes: { isTrue: [], isText: [], statuses: [200] },
    postsToOwnPage: true,
    attributes: { 'data-netlify': 'true', 'netlify-honeypot': '_gotcha' },
    nameField: 'form-name',
    settings: {
      domain: 'Turn form detection on; `endpoint` is the address of the site itself.',
      closing: 'Build the site after the last day, so that it has no form.',
    },
  },
  /** Any address that takes a POST: Created and No Content say yes, a page with 200 does not. */
  generic: {
    page: 'https://www.rfc-editor.org/rfc/rfc9110#name-successful-2xx',
    yes: { isTrue: ['ok', 'success'], isText: [], statuses: [201, 204] },
    settings: {},
  },
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
