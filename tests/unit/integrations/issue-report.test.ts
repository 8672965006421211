import { expect, test } from 'vitest';
import { toBuilderIssue } from '#integrations/builder-problem.ts';
import {
  formatAnnotations,
  formatJson,
  formatPage,
  formatReport,
} from '#integrations/issue-report.ts';

const FINDINGS = {
  language: 'nl',
  issues: [
    {
      code: 'unknownComponent',
      severity: 'error',
      file: 'content/events/a,b/index.mdx',
      line: 3,
      column: 5,
      params: { value: 'Foto 100%' },
    },
    {
      code: 'unusedSpeaker',
      severity: 'advice',
      file: 'content/speakers/an/index.md',
      line: 2,
      column: 1,
      params: { value: 'an' },
    },
  ],
} as const;
const findings = { ...FINDINGS, issues: [...FINDINGS.issues] };
const TAG =
  'Het onderdeel <Foto 100%> bestaat niet. Verbeter de naam of verwijder het, of noem het bestand .md als het gewone tekst is.';
const UNUSED =
  'De spreker ‘an’ spreekt nergens. Zet de naam bij een sessie, of verwijder deze map.';

test('a terminal gets each file once, with places that an editor opens', () => {
  expect(formatReport(findings)).toBe(`content/events/a,b/index.mdx
  content/events/a,b/index.mdx:3:5  fout
    ${TAG}

content/speakers/an/index.md
  content/speakers/an/index.md:2:1  advies
    ${UNUSED}

Fouten: 1. Adviezen: 1.`);
});

test('GitHub gets one command per issue, its own signs escaped', () => {
  expect(formatAnnotations(findings)).toBe(
    `::error file=content/events/a%2Cb/index.mdx,line=3,col=5::${TAG.replace('%', '%25')}
::notice file=content/speakers/an/index.md,line=2,col=1::${UNUSED}`,
  );
});

test('another program gets every fact and the sentence', () => {
  const [first, second] = findings.issues;
  expect(JSON.parse(formatJson(findings))).toEqual([
    { ...first, message: TAG },
    { ...second, message: UNUSED },
  ]);
});

test('a browser gets the same report, and no tag of the content becomes one of the page', () => {
  const page = formatPage(findings, '/pio/');
  expect(page).toContain('&lt;Foto 100%&gt;');
  expect(page).not.toContain('<Foto');
  expect(page).toContain('src="/pio/@vite/client"');
});

test('sound content is told in one line', () => {
  expect(formatReport({ issues: [], language: 'en' })).toBe('The content is in order.');
});

test('what only Astro finds is told with its file and without its stack', () => {
  const inner = new Error(
    'Could not read `/home/x/content/events/a/b.jpg`.\n    at read (x.js:1:1)',
  );
  const outer = Object.assign(new Error('Build failed'), { errors: [inner] });
  expect(toBuilderIssue(outer, '/home/x')).toEqual({
    code: 'builderFailed',
    severity: 'error',
    file: 'content/events/a/b.jpg',
    line: 1,
    column: 1,
    params: { value: 'Could not read `/content/events/a/b.jpg`' },
  });
});
