import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mistake } from './broken-content.ts';
import { add, all, remove, replace, RICH, SMALL, tellMistakes } from './broken-content.ts';
import { useFixedMoment } from './fixed-moment.ts';

const PAGE = '---\ntitle: Privacy\nsummary: Kort.\n---\n';
const PARALLEL =
  '      - { id: a, kind: workshop, start: 11:00, minutes: 60, room: atelier }\n' +
  '      - { id: b, kind: workshop, start: 11:00, minutes: 60, room: grote-zaal }\n';

describe('a way of writing that is right', () => {
  useFixedMoment();

  /** Each line in the place of the title of the smallest event. */
  test.each([
    'title: "Infoavond: uw straat"',
    "title: 'Infoavond: uw straat'",
    'title: "#3 in de reeks"',
    "title: 'Les #3'",
    'title: C# voor beginners',
    "title: Foto's van 't dorp",
    "title: '''t Dorp'",
    'title: Infoavond # nog te bevestigen',
    'title: R&D en Q&A, 50% korting!',
    'title: Uw straat [uitgesteld]',
    'title: Van 10:30 tot 12:00 (https://straat.test/#plan)',
    'title: voor --- na',
    'title: ‘Open’ of ‘gesloten’',
    'title: Een ‘open’ avond',
    'title: 2026-05-12',
    'title: 101',
    'title: yes',
    'title: NO',
    'title:\tInfoavond',
    'title:   Infoavond   ',
    'title: Infoavond over\n  uw straat',
    'title: >-\n  Infoavond: uw straat\n  en de buurt',
    'title: "Infoavond over\n  uw straat"',
    '"title": Infoavond',
    '# Wat iedereen ziet.\ntitle: Infoavond',
    'title: Infoavond\ndraft: "false"',
    "title: Infoavond\nformerly: ['2026', '404']",
    'title: Infoavond\nformerly: [2026, 404]',
    'title: Infoavond\nformerly:\n- oud\n- ouder',
    'title: Infoavond\nformerly: [\n  oud, # van 2025\n  ouder\n]',
  ])('%j', async (line) => {
    const mistake = replace(SMALL.event, 'title: Infoavond', line);
    expect(await tellMistakes('smallest', mistake)).toEqual([]);
  });

  /** Each text below the fields of the smallest event, in plain Markdown. */
  test.each([
    'Nota: dit is tekst.',
    'Boven\n\n---\n\nonder',
    'Welkom\n=======\n\nBij ons.',
    '| wie | waar |\n| --- | --- |\n| [wij](/infoavond/) | [daar](https://straat.test/a#b) |',
    '```\n[nergens](/nergens/) ![](weg.png)\n```',
    'Schrijf `[tekst](adres van de pagina.html)`.',
    '[mail](mailto:a@b.test), [bel](tel:+3221234567), <https://straat.test>.',
    '[ons][1] en [dit](https://straat.test/a%20b "met een titel").\n\n[1]: https://straat.test',
    '- [ ] een taak (zie onder)\n- [x] gedaan',
    'Wat [er] (zie boven) staat, en foto[s](van ons).',
    '[een bestand](<https://straat.test/een plan.pdf>)',
    '## Wat leert u?\n\nLees [wat](#wat-leert-u) of [over](#over), of [alles](/).',
    'Op dinsdag 12 mei 2026, elke dinsdag, en op dinsdag 12 mei.',
    'a < b, {c} en <br>',
    'Een <b>kader</b>:\n\n```mdx\n<Notice title="Welkom">\n```\n\nof `<Notice>`.',
  ])('%j in a text', async (text) => {
    const mistake = replace(SMALL.event, 'online\n---\n', `online\n---\n${text}\n`);
    expect(await tellMistakes('smallest', mistake)).toEqual([]);
  });

  test.each<[string, Mistake]>([
    [
      'a byte order mark and the line ends of Windows',
      async (content) => {
        const path = join(content, SMALL.event);
        const text = await readFile(path, 'utf8');
        await writeFile(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      },
    ],
    ['spaces behind the hyphens', replace(SMALL.event, '---\ntitle', '---  \ntitle')],
    ['a date between quotes', replace(SMALL.programme, '2026-05-12', "'2026-05-12'")],
    ['a time before ten', replace(SMALL.programme, 'start: 20:00', 'start: 09:00')],
    [
      'an event of a whole day',
      replace(
        SMALL.programme,
        'start: 20:00\n        end: 21:30',
        'start: 0:00\n        minutes: 1440',
      ),
    ],
    [
      'a slot past midnight on a day that ends after it',
      replace(
        SMALL.programme,
        '    slots:\n      - start: 20:00\n        end: 21:30',
        '    start: 20:00\n    end: 1:00\n    slots:\n      - start: 23:00\n        minutes: 90',
      ),
    ],
    [
      'a link to an address with the site’s own word in it',
      all(
        replace(
          'site.yml',
          'language: nl',
          'language: nl\nwords: { nl: { address.thanks: dank } }',
        ),
        replace(SMALL.event, 'online\n---\n', 'online\n---\n[Dank](/infoavond/dank/).\n'),
      ),
    ],
    [
      'a winter with one day before New Year and one after it',
      replace(
        SMALL.programme,
        'kind: talk',
        'kind: talk\n  - date: 2027-01-12\n    slots:\n      - { kind: talk, start: 20:00, minutes: 60 }',
      ),
    ],
    [
      'a part with a reason of its own in a block that is cancelled',
      replace(
        SMALL.programme,
        'kind: talk',
        'kind: talk\n        status: cancelled\n        reason: Ziek.\n        parts: [{ kind: talk, minutes: 30, reason: Ziek. }]',
      ),
    ],
    ['a page called by a year', add('pages/2026/index.md', PAGE)],
    [
      'a speaker to come, and one who is a draft',
      add('speakers/later/index.md', '---\nname: Later\ndraft: true\n---\n'),
    ],
  ])('%s', async (_, mistake) => {
    expect(await tellMistakes('smallest', mistake)).toEqual([]);
  });

  test.each<[string, Mistake]>([
    [
      'a postal code with a zero in front',
      replace(RICH.event, 'postalCode: 1000', 'postalCode: 02142'),
    ],
    ['Norway', replace(RICH.event, 'country: BE', 'country: NO')],
    ['yes between quotes', replace(RICH.event, 'isFree: true', 'isFree: "true"')],
    [
      'somebody who opens a block and speaks in it',
      replace(
        RICH.programme,
        'title: Data in de stad',
        'title: Data in de stad\n        speakers: [{ id: jan-claes }]',
      ),
    ],
    [
      'two sessions at one time in two rooms',
      replace(RICH.programme, '      - kind: lunch', `${PARALLEL}      - kind: lunch`),
    ],
    [
      'an English talk that is announced in English',
      all(
        remove(RICH.session.replace('index', 'en')),
        replace(RICH.session, 'Open data vinden', 'Finding open data'),
        replace(RICH.session, 'Waar u open data vindt en wat u ermee kunt.', 'What you can do.'),
        replace(RICH.session, 'staat op veel plaatsen.', 'is in most of the cities.'),
      ),
    ],
    ['a translation that is a text alone', add('organisers/stad/en.md', '---\n---\n\nThe city.\n')],
    [
      'a space in the address of a link, as %20',
      replace(RICH.privacy, 'drie', '[drie](https://stad.test/a%20b)'),
    ],
    ['code in MDX', replace(RICH.privacy, 'drie maanden', '`<b>` en `{naam}`')],
    [
      'the right weekday in English',
      replace(RICH.programmeEn, 'may still', 'on Thursday, April 23rd, may'),
    ],
    [
      'the right weekday in French',
      add('pages/privacy/fr.md', `${PAGE}\nLe jeudi 23 avril 2026, le vendredi 1er mai 2026.\n`),
    ],
    [
      'the right weekday in German',
      add('pages/privacy/de.md', `${PAGE}\nAm Donnerstag, den 23. April 2026.\n`),
    ],
  ])('%s, on a large site', async (_, mistake) => {
    expect(await tellMistakes('rich', mistake)).toEqual([]);
  });
});
