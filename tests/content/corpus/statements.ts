import type { BrokenCase } from '../broken-content.ts';
import { all, replace } from '../broken-content.ts';

export const statements: readonly BrokenCase[] = [
  {
    title: 'a contact that nobody can reach',
    fixture: 'smallest',
    mistake: replace('site.yml', '  email: onthaal@gemeente.test\n', ''),
    place: 'site.yml:7:3',
    code: 'unreachableContact',
    severity: 'advice',
    says: 'Hier staat niet hoe men u bereikt. Vul ‘email’, ‘phone’ of ‘url’ in.',
    thread: 'https://github.com/bellroy/predictionbook/issues/6',
  },
  {
    title: 'a real site without an accessibility statement',
    fixture: 'smallest',
    mistake: replace('pages/toegankelijkheid/index.md', 'role: accessibility\n', ''),
    place: 'site.yml:12:3',
    code: 'missingStatement',
    severity: 'advice',
    thread: 'https://github.com/UKHomeOffice/engineering-guidance-and-standards/issues/138',
  },
  {
    title: 'a statement of a real site that still says that it is a demonstration',
    fixture: 'rich',
    mistake: replace('site.yml', 'body: Stad', 'body: De beheerder van deze demonstratie'),
    place: 'site.yml:32:9',
    code: 'templateValue',
    thread: 'https://github.com/mi6/ic-design-system/issues/1336',
  },
  {
    title: 'a real site whose accessibility nobody tested',
    fixture: 'smallest',
    mistake: all(
      replace('site.yml', 'status: full', 'status: untested'),
      replace('site.yml', '  method: selfAssessment\n', ''),
    ),
    place: 'site.yml:13:11',
    code: 'templateValue',
    says: '‘untested’ komt uit de demonstratie. Vul uw eigen waarde in. Hebt u de toegankelijkheid nog niet getest, kies dan ‘status: none’ en zeg dat bij ‘exceptions’.',
  },
  {
    title: 'the address of an example in a statement',
    fixture: 'rich',
    mistake: replace('site.yml', 'klachten@stad.test', 'klachten@draaiboek.example'),
    place: 'site.yml:47:12',
    code: 'placeholderAddress',
  },
  {
    title: 'a statement that nobody looked at for a year',
    fixture: 'rich',
    mistake: replace('site.yml', '  reviewedOn: 2026-01-15\n', ''),
    place: 'site.yml:32:3',
    code: 'outdatedStatement',
    severity: 'advice',
    says: 'De verklaring is van 2025-02-01. Kijk ze na en zet de dag bij ‘reviewedOn’.',
    thread: 'https://github.com/alphagov/govuk-design-system/issues/2666',
  },
];
