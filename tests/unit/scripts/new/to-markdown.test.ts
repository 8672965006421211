import { expect, test } from 'vitest';
import { splitSummary } from '../../../../scripts/new/to-markdown.ts';

test.for<[text: string, summary: string, rest: string]>([
  ['Wat **kan** er?', 'Wat kan er?', ''],
  ['Kort. Lees [meer](https://a.test/). Dag.', 'Kort.', 'Lees [meer](https://a.test/). Dag.'],
  [
    'Een zin.\nNog een zin die niet past.\n\nMeer.',
    'Een zin.',
    'Nog een zin die niet past.\n\nMeer.',
  ],
  ['Een zin die langer is dan wat er past.', '', 'Een zin die langer is dan wat er past.'],
  ['- een\n- twee', '', '- een\n- twee'],
  ['# Kop\n\nTekst.', '', '# Kop\n\nTekst.'],
  ['', '', ''],
])('%j stands once: a summary, and the rest', ([text, summary, rest]) => {
  expect(splitSummary(text, 20)).toEqual({ summary, rest });
});
