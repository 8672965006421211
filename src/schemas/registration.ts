import { z } from 'zod';
import { privacyOverridesSchema, privacyWordsSchema } from './privacy.ts';
import { byId, dateOrMoment, optional, webAddress, wholeNumber, words, yesNo } from './scalars.ts';

const fieldName = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A question on the form beside name, e-mail, organisation and function. */
export const fieldSchema = z.strictObject({
  name: fieldName.describe(
    'De naam van het veld in de gegevens, zonder spaties. Voorbeeld: deel_van_het_programma',
  ),
  type: z
    .enum(['text', 'email', 'tel', 'choice', 'choices', 'services', 'longText'])
    .default('text')
    .describe(
      'Het soort antwoord: text (een regel), email, tel (telefoonnummer), choice (één keuze), choices (meer keuzes), services (wat men nodig heeft van de ‘services’ van het evenement, zonder te zeggen waarom) of longText (een langere tekst). Voorbeeld: choice',
    ),
  label: words.describe('De vraag boven het veld. Voorbeeld: Welk deel volgt u?'),
  hint: optional(words, 'Uitleg onder de vraag. Voorbeeld: U kunt dit later nog veranderen.'),
  required: yesNo.default(false).describe('Of een antwoord nodig is. Voorbeeld: true'),
  maxLength: optional(wholeNumber(1, 5000), 'Het grootste aantal tekens. Voorbeeld: 200'),
  autocomplete: z
    .string()
    .optional()
    .describe('Wat de browser mag invullen, in de woorden van HTML. Voorbeeld: organization'),
  options: z
    .array(
      z.strictObject({
        value: z
          .string()
          .regex(/^[^,]+$/)
          .describe('De waarde in de gegevens, zonder komma. Voorbeeld: voormiddag'),
        label: words.describe('Wat de bezoeker leest. Voorbeeld: De voormiddag'),
      }),
    )
    .optional()
    .describe('De mogelijke antwoorden bij choice en choices.'),
});

/** How one registers. Dates without a time run through that day. */
export const registrationSchema = z
  .strictObject({
    required: yesNo.default(true).describe('Of inschrijven nodig is. Voorbeeld: false'),
    opens: optional(dateOrMoment, 'De eerste dag waarop inschrijven kan. Voorbeeld: 2021-05-03'),
    closes: optional(
      dateOrMoment,
      'De laatste dag, of het moment waarop het sluit. Voorbeeld: 2021-06-07 of 2021-06-08 0:00',
    ),
    price: optional(words, 'Wat deelnemen kost. Voorbeeld: Gratis'),
    isFree: yesNo
      .default(false)
      .describe('Of deelnemen niets kost, voor zoekmachines. Voorbeeld: true'),
    audience: optional(words, 'Voor wie het bedoeld is. Voorbeeld: Publieke diensten'),
    capacity: optional(words, 'Hoeveel plaatsen er zijn. Voorbeeld: 60 plaatsen'),
    state: optional(
      z.enum(['full', 'waitingList', 'cancelled']),
      'Een toestand die de datums niet zeggen: full (volzet), waitingList (wachtlijst) of cancelled (inschrijven kan niet meer). Voorbeeld: full',
    ),
    external: optional(
      webAddress,
      'Het adres, als men elders inschrijft. Voorbeeld: https://voorbeeld.be/inschrijven',
    ),
    endpoint: optional(
      z.string(),
      'Het adres dat de inschrijvingen ontvangt, als het een ander is dan in site.yml. Voorbeeld: https://formspree.io/f/abcdwxyz',
    ),
    fields: z
      .array(fieldSchema)
      .default([])
      .describe('Vragen naast naam, e-mailadres, organisatie en functie.'),
    allowSensitive: optional(
      yesNo,
      'Of u in vrije tekst naar gezondheid of maaltijden vraagt. Wat men daar schrijft, kan iets zeggen over gezondheid of geloof. Zulke gegevens mag u volgens artikel 9 van de AVG meestal niet verwerken. Laat liever kiezen uit antwoorden, en vraag eerst raad aan uw functionaris voor gegevensbescherming. Voorbeeld: true',
    ),
    privacy: privacyOverridesSchema.optional(),
  })
  .describe('Hoe en tot wanneer men zich inschrijft.');

export const registrationWordsSchema = z
  .strictObject({
    price: optional(words, 'De prijs, vertaald. Voorbeeld: Free'),
    audience: optional(words, 'Het publiek, vertaald. Voorbeeld: Public services'),
    capacity: optional(words, 'Het aantal plaatsen, vertaald. Voorbeeld: 60 places'),
    fields: z
      .record(
        z.string(),
        z.strictObject({
          label: optional(words, 'De vraag, vertaald. Voorbeeld: Which part will you attend?'),
          hint: optional(words, 'De uitleg, vertaald. Voorbeeld: You can change this later.'),
          options: byId('De antwoorden, vertaald, per waarde. Voorbeeld: voormiddag: The morning'),
        }),
      )
      .optional()
      .describe('De vragen, vertaald, per naam van het veld.'),
    privacy: privacyWordsSchema.optional(),
  })
  .describe('De woorden van de inschrijving, vertaald.');
