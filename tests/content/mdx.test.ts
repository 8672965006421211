import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrokenCase } from './broken-content.ts';
import { replace, tellMistakes } from './broken-content.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PRIVACY = 'pages/privacy/index.mdx';

beforeEach(() => {
  vi.stubEnv('AS_OF', '2026-03-02T10:00');
  vi.stubEnv('FORM_ENDPOINT', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each<BrokenCase>([
  {
    title: 'a tag that is not closed',
    mistake: replace(EVENT, '</details>\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:69:1',
    code: 'mdxSyntax',
    says: 'Een onderdeel in de tekst is niet goed afgesloten. Sluit elke tag en elke accolade, of noem het bestand .md als het gewone tekst is. (Expected a closing tag for `<details>`)',
  },
  {
    title: 'a brace in a sentence',
    mistake: replace(PRIVACY, 'drie maanden', '{drie maanden'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxSyntax',
    says: 'Een onderdeel in de tekst is niet goed afgesloten. Sluit elke tag en elke accolade, of noem het bestand .md als het gewone tekst is. (Unexpected end of file in expression, expected a corresponding closing brace for `{`)',
  },
  {
    title: 'a smaller-than sign in a sentence',
    mistake: replace(PRIVACY, 'drie maanden', '<3 maanden'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxSyntax',
    says: 'Een onderdeel in de tekst is niet goed afgesloten. Sluit elke tag en elke accolade, of noem het bestand .md als het gewone tekst is. (Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`))',
  },
])('$title is told with its place', async ({ mistake, place, code, says }) => {
  expect(await tellMistakes('rich', mistake)).toEqual([{ place, code, says }]);
});
