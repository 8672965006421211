/** What a visitor is told: an outcome, the fields that are marked, or the seconds to wait. */
export type Told =
  'confirmed' | 'refused' | 'unknown' | { fields: string[] } | { seconds: [number, number] };

/** A fault as the query of an address that the local endpoint plays. */
type Query = Record<string, string | number | string[]>;

const YES = { ok: true, next: '/thanks' };
const RAW = 'RAW <img src=x onerror=alert(1)>';

const json = (value: unknown, more: Query = {}): Query => ({
  body: JSON.stringify(value),
  ...more,
});
const html = (status: number): Query => ({ type: 'text/html', body: '<h1>RAW</h1>', status });
const no = (errors: unknown, status = 422) => json({ error: RAW, errors }, { status });
const to = (query: Query, status = 303): Query => {
  return { status, header: [`Location: ${toAddress('elsewhere', query)}`] };
};
const busy = (...header: string[]) => {
  const shown = 'Access-Control-Expose-Headers: Date, Retry-After';
  return json({ error: RAW }, { status: 429, header: [shown, ...header] });
};
const origin = (value: string) => `Access-Control-Allow-Origin: ${value}`;

/** Where a form posts to be treated so. */
export function toAddress(form: string, query: Query): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)]),
  );
  return `/f/${form}?${new URLSearchParams(entries).toString()}`;
}

/** Every fault: its name, how the endpoint answers, what the visitor is told. */
export const FAULTS: readonly (readonly [name: string, query: Query, told: Told])[] = [
  ['yes', json(YES), 'confirmed'],
  ['yes without next', json({ ok: true }), 'confirmed'],
  ['next alone', json({ next: '/thanks' }), 'confirmed'],
  ['yes with an empty list of errors', json({ ...YES, error: null, errors: [] }), 'confirmed'],
  ['yes after a BOM', { body: `\uFEFF${JSON.stringify(YES)}` }, 'confirmed'],
  ['yes with a hostile next', json({ ok: true, next: 'javascript:alert(1)' }), 'confirmed'],
  ['yes with a foreign next', json({ ok: true, next: 'https://elsewhere.example/' }), 'confirmed'],
  ['yes with a hostile message', json({ ...YES, message: RAW, ['__proto__']: RAW }), 'confirmed'],
  ['yes by a redirect', to(json(YES)), 'confirmed'],
  ['yes by a redirect that posts again', to(json(YES), 307), 'confirmed'],
  // Ours needs no preflight, so that nobody can refuse it.
  ['preflight refused', json(YES, { header: ['Access-Control-Allow-Headers: '] }), 'confirmed'],
  ['error with next', json({ next: '/thanks' }, { status: 500 }), 'unknown'],
  ['error that says yes', json(YES, { status: 502 }), 'unknown'],
  ['page', html(200), 'unknown'],
  ['page of an error', html(500), 'unknown'],
  ['page of a refusal', html(403), 'unknown'],
  ['no content', { status: 204 }, 'unknown'],
  ['empty', { status: 200 }, 'unknown'],
  ['empty object', json({}), 'unknown'],
  ['null', json(null), 'unknown'],
  ['list', json([YES]), 'unknown'],
  ['yes as a text', json({ ok: 'true' }), 'unknown'],
  ['invalid JSON', { body: '{"ok":true' }, 'unknown'],
  ['JSON as text', json(YES, { type: 'text/plain' }), 'unknown'],
  ['yes and no', json({ ...YES, errors: [{ code: 'BLOCKED' }] }), 'unknown'],
  ['redirect to a page', to(html(200)), 'unknown'],
  [
    'redirect without CORS',
    { status: 303, header: [origin(''), 'Location: /f/a?status=200'] },
    'unknown',
  ],
  ['redirect without end', { status: 303, header: ['Location: '] }, 'unknown'],
  ['no CORS', json(YES, { header: [origin('')] }), 'unknown'],
  [
    'CORS for another origin',
    json(YES, { header: [origin('https://elsewhere.example')] }),
    'unknown',
  ],
  ['hang', { ending: 'hang' }, 'unknown'],
  ['trickle', json(YES, { ending: 'trickle' }), 'unknown'],
  ['drop', { ending: 'drop' }, 'unknown'],
  ['drop in the body', json(YES, { ending: 'half' }), 'unknown'],
  [
    'email refused',
    no([{ code: 'TYPE_EMAIL', field: 'email', message: RAW }]),
    { fields: ['email'] },
  ],
  [
    'two fields refused',
    no([{ field: 'naam' }, { field: 'email' }]),
    { fields: ['naam', 'email'] },
  ],
  [
    'fields by name',
    no({ organisatie: [RAW], email: [RAW] }),
    { fields: ['email', 'organisatie'] },
  ],
  ['list of texts', no([RAW]), 'refused'],
  ['one text', no(RAW), 'refused'],
  ['field that the form lacks', no([{ code: 'TYPE_TEXT', field: 'telefoon' }]), 'refused'],
  ['prototype names', no([{ code: '__proto__', field: 'constructor' }]), 'refused'],
  ['refused with 200', json({ ok: false, next: '/thanks' }), 'refused'],
  ['not allowed', no([{ code: 'BLOCKED' }], 403), 'refused'],
  ['not found', no([{ code: 'FORM_NOT_FOUND' }], 404), 'refused'],
  ['inactive', no([{ code: 'INACTIVE' }], 403), 'refused'],
  ['quota', no([], 402), 'refused'],
  ['too large', no([], 413), 'refused'],
  ['busy for seconds', busy('Retry-After: 7'), { seconds: [7, 7] }],
  [
    'busy until a date',
    busy('Date: Tue, 01 Jun 2021 08:00:00 GMT', 'Retry-After: Tue, 01 Jun 2021 08:00:09 GMT'),
    { seconds: [9, 9] },
  ],
  ['busy', busy(), { seconds: [10, 30] }],
  ['busy for an hour', busy('Retry-After: 3600'), 'refused'],
  ['unavailable', html(503), { seconds: [10, 30] }],
];
