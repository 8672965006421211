import { afterEach, expect, test, vi } from 'vitest';
import { toEventProps } from '#data/event-props.ts';
import type { PageContext } from '#data/site.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { at, buildExample, ROUTES } from '../examples.ts';

afterEach(() => vi.unstubAllEnvs());

const registration = { required: true, isFree: true, fields: [], closes: '2021-06-07' };
const EVENT = buildExample({ event: { registration } });
const MOMENT = at('2021-06-01T10:00');
const CLOSES = Date.UTC(2021, 5, 7, 22);

test.each([
  ['of now', undefined, '', CLOSES],
  ['of another moment on any server', MOMENT, '', undefined],
  ['of another moment that our own server tells', MOMENT, '1', CLOSES],
])('a page %s asks the time only where the answer is right', (_, shownAsOf, local, closes) => {
  vi.stubEnv('SERVED_LOCALLY', local);
  const language = createPageLanguage('nl');
  const context = { site: {}, moment: MOMENT, shownAsOf, language, routes: ROUTES } as PageContext;
  const props = toEventProps(EVENT, new Map(), context);
  expect(props.registration).toMatchObject({ state: 'open', closes });
});
