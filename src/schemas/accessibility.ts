import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { calendarDate, optional, period, webAddress, words } from './scalars.ts';

const exception = z.strictObject({
  what: words.describe('Wat niet toegankelijk is. Voorbeeld: De plattegrond heeft geen tekst'),
  why: z
    .enum(['nonCompliant', 'disproportionate', 'outOfScope'])
    .describe(
      'Waarom: in strijd met de wet, onevenredige last of buiten de wet. Voorbeeld: nonCompliant',
    ),
  alternative: optional(words, 'Hoe het wel kan. Voorbeeld: Bel ons en we leggen de weg uit'),
});

const named = z
  .strictObject({ name: words.describe('De naam, vertaald. Voorbeeld: City of Mechelen') })
  .optional()
  .describe('Hoe wie dat is, in die taal heet.');
const sentences = z.strictObject({
  body: optional(words, 'Wie verantwoordelijk is, vertaald. Voorbeeld: City of Mechelen'),
  exceptions: z
    .array(exception.omit({ why: true }).partial())
    .optional()
    .describe('De uitzonderingen, vertaald en in dezelfde volgorde.'),
  contact: named,
  complaints: named,
  enforcement: named,
});

/** The model of Decision (EU) 2018/1523, whose only status it does not know is “untested”. */
export const accessibilitySchema = z
  .strictObject({
    body: words.describe('Wie voor de site verantwoordelijk is. Voorbeeld: Stad Mechelen'),
    norm: words.default('EN 301 549 V3.2.1').describe('De norm. Voorbeeld: EN 301 549 V3.2.1'),
    status: z
      .enum(['untested', 'full', 'partial', 'none'])
      .default('untested')
      .describe(
        'Of de site voldoet: niet getest, volledig, gedeeltelijk of niet. Voorbeeld: partial',
      ),
    exceptions: z
      .array(exception)
      .default([])
      .describe('Wat niet toegankelijk is: bij partial en none minstens één ding, bij full niets.'),
    method: optional(
      z.enum(['selfAssessment', 'external']),
      'Hoe dat getest is: door uzelf of door een derde partij. Voorbeeld: selfAssessment',
    ),
    report: optional(webAddress, 'Het verslag. Voorbeeld: https://voorbeeld.be/verslag'),
    preparedOn: calendarDate.describe('De dag van opstelling. Voorbeeld: 2027-01-15'),
    reviewedOn: optional(calendarDate, 'De dag van de laatste herziening. Voorbeeld: 2028-01-10'),
    contact: optional(contactSchema, 'Waar men iets meldt, als dat elders is dan voor de site.'),
    answerWithin: period.describe('Hoe snel u antwoordt: P14D is 14 dagen. Voorbeeld: P14D'),
    complaints: optional(contactSchema, 'Wie klachten behandelt, als dat iemand anders is.'),
    enforcement: contactSchema
      .default({ name: 'Vlaamse Ombudsdienst', url: 'https://www.vlaamseombudsdienst.be/' })
      .describe('Waar men daarna terechtkan; zonder dit veld de Vlaamse Ombudsdienst.'),
    words: z
      .record(z.string(), sentences)
      .default({})
      .describe('Deze woorden in de andere talen van de site, per taal.'),
  })
  .superRefine(({ status, method, exceptions: { length } }, context) => {
    const tell = (field: string, code: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { code } });
    if (/full|partial/.test(status) && !method) tell('method', 'missingKey');
    if (/partial|none/.test(status) && length === 0) tell('exceptions', 'missingKey');
    if (status === 'full' && length > 0) tell('status', 'notAllowed');
  });
