import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrokenCase } from './broken-content.ts';
import { replace, tellMistakes } from './broken-content.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PROGRAMME = 'events/inspiratiedag/programme.mdx';

beforeEach(() => {
  vi.stubEnv('AS_OF', '2026-03-02T10:00');
  vi.stubEnv('FORM_ENDPOINT', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each<BrokenCase>([
  {
    title: 'a field with two letters swapped',
    mistake: replace(EVENT, 'status: rescheduled', 'statsu: rescheduled'),
    place: 'content/events/inspiratiedag/index.mdx:23:1',
    code: 'unknownKey',
    says: 'Het veld ‘statsu’ bestaat hier niet. Verbeter de naam of verwijder het veld. Bedoelde u ‘status’?',
  },
  {
    title: 'a field that is like no other',
    mistake: replace('pages/privacy/index.mdx', 'role: privacy', 'kleur: groen'),
    place: 'content/pages/privacy/index.mdx:4:1',
    code: 'unknownKey',
    says: 'Het veld ‘kleur’ bestaat hier niet. Verbeter de naam of verwijder het veld. Mogelijk is: title, summary, role, formerly, draft.',
  },
  {
    title: 'a field of a slot with a capital',
    mistake: replace(PROGRAMME, '        minutes: 30', '        Minutes: 30'),
    place: 'content/events/inspiratiedag/programme.mdx:17:9',
    code: 'unknownKey',
    says: 'Het veld ‘Minutes’ bestaat hier niet. Verbeter de naam of verwijder het veld. Bedoelde u ‘minutes’?',
  },
  {
    title: 'a date in a translation',
    mistake: replace(
      'events/inspiratiedag/programme.en.mdx',
      'titles:',
      'date: 2026-04-23\ntitles:',
    ),
    place: 'content/events/inspiratiedag/programme.en.mdx:2:1',
    code: 'factInTranslation',
    says: '‘date’ is een feit, en feiten staan maar op één plaats. Verwijder het hier en schrijf het in content/events/inspiratiedag/programme.mdx.',
  },
  {
    title: 'a fact in a translation',
    mistake: replace('events/inspiratiedag/en.mdx', 'kind: Study day', 'attendanceMode: online'),
    place: 'content/events/inspiratiedag/en.mdx:4:1',
    code: 'factInTranslation',
    says: '‘attendanceMode’ is een feit, en feiten staan maar op één plaats. Verwijder het hier en schrijf het in content/events/inspiratiedag/index.mdx.',
  },
  {
    title: 'a field that is missing',
    mistake: replace(EVENT, 'summary: Twee dagen over wat open data voor een stad kan doen.\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:2:1',
    code: 'missingKey',
    says: 'Het veld ‘summary’ ontbreekt. Vul het in. Voorbeeld: Wat AI voor u kan doen.',
  },
  {
    title: 'a choice that is missing',
    mistake: replace(EVENT, 'attendanceMode: hybrid\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:2:1',
    code: 'missingKey',
    says: 'Het veld ‘attendanceMode’ ontbreekt. Vul het in. Voorbeeld: online',
  },
  {
    title: 'a field missing deep in a list',
    mistake: replace(EVENT, '    label: Laatste dag om een workshop voor te stellen\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:54:5',
    code: 'missingKey',
    says: 'Het veld ‘label’ ontbreekt. Vul het in. Voorbeeld: Volgende indiendatum voor projecten',
  },
  {
    title: 'one name where a list belongs',
    mistake: replace(EVENT, 'organisers: [stad]', 'organisers: stad'),
    place: 'content/events/inspiratiedag/index.mdx:6:13',
    code: 'wrongType',
    says: 'Bij ‘organisers’ past ‘stad’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: [pio]',
  },
  {
    title: 'a word where yes or no belongs',
    mistake: replace(EVENT, 'isFree: true', 'isFree: ja'),
    place: 'content/events/inspiratiedag/index.mdx:33:11',
    code: 'wrongType',
    says: 'Bij ‘isFree’ past ‘ja’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: true',
  },
  {
    title: 'a word where a number belongs',
    mistake: replace(PROGRAMME, 'minutes: 45', 'minutes: drie kwartier'),
    place: 'content/events/inspiratiedag/programme.mdx:33:22',
    code: 'wrongType',
    says: 'Bij ‘minutes’ past ‘drie kwartier’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: 45',
  },
  {
    title: 'a choice with a letter missing',
    mistake: replace(EVENT, 'status: rescheduled', 'status: reschedule'),
    place: 'content/events/inspiratiedag/index.mdx:23:9',
    code: 'notAllowed',
    says: '‘reschedule’ kan niet bij ‘status’. Bedoelde u ‘rescheduled’? Voorbeeld: cancelled',
  },
  {
    title: 'a choice in Dutch',
    mistake: replace(EVENT, 'attendanceMode: hybrid', 'attendanceMode: gemengd'),
    place: 'content/events/inspiratiedag/index.mdx:7:17',
    code: 'notAllowed',
    says: '‘gemengd’ kan niet bij ‘attendanceMode’. Mogelijk is: onSite, online, hybrid. Voorbeeld: online',
  },
  {
    title: 'a field without a value',
    mistake: replace(EVENT, 'title: Inspiratiedag open data', 'title:'),
    place: 'content/events/inspiratiedag/index.mdx:2:7',
    code: 'empty',
    says: 'Het veld ‘title’ is leeg. Vul het in of verwijder de regel. Voorbeeld: Artificiële intelligentie voor publieke diensten',
  },
  {
    title: 'a text of spaces alone',
    mistake: replace(EVENT, 'title: Inspiratiedag open data', "title: ' '"),
    place: 'content/events/inspiratiedag/index.mdx:2:8',
    code: 'empty',
    says: 'Het veld ‘title’ is leeg. Vul het in of verwijder de regel. Voorbeeld: Artificiële intelligentie voor publieke diensten',
  },
  {
    title: 'a title of 160 letters',
    mistake: replace(EVENT, 'title: Inspiratiedag open data', `title: ${'o'.repeat(160)}`),
    place: 'content/events/inspiratiedag/index.mdx:2:8',
    code: 'tooLong',
    says: '‘title’ is 160 tekens lang. Maak er hoogstens 150 van. Voorbeeld: Artificiële intelligentie voor publieke diensten',
  },
  {
    title: 'a list without a line',
    mistake: replace(EVENT, 'organisers: [stad]', 'organisers: []'),
    place: 'content/events/inspiratiedag/index.mdx:6:13',
    code: 'tooFew',
    says: 'Bij ‘organisers’ hoort minstens één regel. Voeg er een toe. Voorbeeld: [pio]',
  },
  {
    title: 'a slot of no minutes',
    mistake: replace(PROGRAMME, 'minutes: 30', 'minutes: 0'),
    place: 'content/events/inspiratiedag/programme.mdx:17:18',
    code: 'outOfRange',
    says: '‘0’ kan niet bij ‘minutes’. De grens is 1. Voorbeeld: 45',
  },
  {
    title: 'a slot of two days',
    mistake: replace(PROGRAMME, 'minutes: 30', 'minutes: 2880'),
    place: 'content/events/inspiratiedag/programme.mdx:17:18',
    code: 'outOfRange',
    says: '‘2880’ kan niet bij ‘minutes’. De grens is 1440. Voorbeeld: 45',
  },
  {
    title: 'half a minute',
    mistake: replace(PROGRAMME, 'minutes: 30', 'minutes: 30.5'),
    place: 'content/events/inspiratiedag/programme.mdx:17:18',
    code: 'wrongType',
    says: 'Bij ‘minutes’ past ‘30.5’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: 45',
  },
  {
    title: 'a country in letters',
    mistake: replace(EVENT, 'country: BE', 'country: België'),
    place: 'content/events/inspiratiedag/index.mdx:14:12',
    code: 'invalidFormat',
    says: 'Bij ‘country’ past ‘België’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: BE',
  },
  {
    title: 'a site address without a slash at the end',
    mistake: replace('site.yml', 'https://stad.test/agenda/', 'https://stad.test/agenda'),
    place: 'content/site.yml:2:10',
    code: 'invalidFormat',
    says: 'Bij ‘address’ past ‘https://stad.test/agenda’ niet. Schrijf het zoals in het voorbeeld. Voorbeeld: https://voorbeeld.be/agenda/',
  },
])('$title is told with its place', async ({ mistake, place, code, says }) => {
  expect(await tellMistakes('rich', mistake)).toEqual([{ place, code, says }]);
});
