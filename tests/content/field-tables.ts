import { z } from 'zod';
import { type CollectionName, COLLECTIONS } from '#content-files/collections.ts';
import { COMPONENTS } from '#schemas/components.ts';
import * as scalars from '#schemas/scalars.ts';
import { toTable } from '../generated-tables.ts';

/** One field as the editor reads of it. */
export interface FieldRow {
  name: string;
  sentence: string;
  needed: string;
  values: string;
  example: string;
  schema: z.ZodType;
}

/** The fields that stand together: those of a file, or those of one of its fields. */
export interface FieldTable {
  /** Names of the fields around it, from the outside in; none for the file itself. */
  path: readonly string[];
  rows: readonly FieldRow[];
}

/** What each file is, in the order in which an editor needs them. A command writes the ledger. */
const FILES: readonly (readonly [CollectionName, string])[] = [
  ['events', 'Een evenement'],
  ['programmes', 'Een programma'],
  ['sessions', 'Een sessie'],
  ['speakers', 'Een spreker'],
  ['organisers', 'Een organisator'],
  ['pages', 'Een gewone pagina'],
  ['site', 'De hele site'],
  ['eventWords', 'Een evenement, vertaald'],
  ['programmeWords', 'Een programma, vertaald'],
  ['sessionWords', 'Een sessie, vertaald'],
  ['speakerWords', 'Een spreker, vertaald'],
  ['organiserWords', 'Een organisator, vertaald'],
  ['pageWords', 'Een gewone pagina, vertaald'],
];

const FOLDERS: Readonly<Record<string, string>> = {
  event: 'evenement',
  session: 'sessie',
  speaker: 'spreker',
  organiser: 'organisator',
  page: 'pagina',
  language: 'taal',
};

/** What a text must look like, for the schemas that a function of the core reads. */
const FORMS = new Map<z.ZodType, string>(
  (
    [
      [scalars.id, 'kleine letters, cijfers en streepjes'],
      [scalars.calendarDate, 'een dag, als jaar-maand-dag'],
      [scalars.localTime, 'een uur'],
      [scalars.dateOrMoment, 'een dag, of een dag en een uur'],
      [scalars.timeZone, 'werelddeel/stad'],
      [scalars.webAddress, 'een adres dat met `https://` begint'],
      [scalars.link, 'een adres dat met `https://` begint, of met `/` op deze site'],
      [scalars.emailAddress, 'een e-mailadres'],
      [scalars.period, '`P`, een getal, en `D` (dagen), `W` (weken), `M` (maanden) of `Y` (jaren)'],
      [scalars.fileName, 'een bestand in dezelfde map'],
    ] as const
  ).map(([schema, form]) => [schema.out, form]),
);

const INTRODUCTION = `# Alle velden

Per bestand staat hier welke velden er zijn. De [gids](../../content/README.md) legt uit hoe u ermee werkt.

- **Nodig**: “ja” betekent dat het veld er moet staan. Bij “nee, dan …” staat wat er geldt als u het weglaat.
- **Wat mag**: “tekst” is tekst zoals u ze wilt lezen. Staan er woorden in deze \`letters\`, neem er dan één precies over, ook al is het Engels.
- Een veld met een eigen tabel eronder heeft zelf velden. Die springen twee spaties in. Is het een lijst, dan begint elk onderdeel met een streepje.

Dit bestand volgt uit de code. Verander het dus niet met de hand.
`;

/** The whole page: a section for each kind of file, and for what stands in texts. */
export function formatFieldTables(): string {
  const files = FILES.map(([name, title]) => {
    const { path, schema } = COLLECTIONS[name];
    return formatSection(title, `\`content/${toDutchPath(path)}\``, schema);
  });
  const components = Object.entries(COMPONENTS).map(([name, schema]) =>
    formatSection(`In een tekst: \`<${name}>\``, 'In een `.mdx`-bestand, tussen de tekst', schema),
  );
  return [INTRODUCTION, ...files, ...components].join('\n');
}

/** The tables of a schema: its own fields, then those of each field that has fields. */
export function listTables(schema: z.ZodType, path: readonly string[] = []): FieldTable[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return listTables(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodRecord) return listTables(inner.valueType as z.ZodType, path);
  if (!(inner instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.ZodType>(inner.shape);
  return [
    { path, rows: fields.map(([name, field]) => toRow(name, field)) },
    ...fields.flatMap(([name, field]) => listTables(field, [...path, name])),
  ];
}

function formatSection(title: string, place: string, schema: z.ZodType): string {
  const told = new Map<string, string>();
  const tables = listTables(schema).map(({ path, rows }) => {
    const name = path.map((each) => `\`${each}\``).join(' → ');
    const heading = path.length === 0 ? `## ${title}\n\n${place}` : `### ${title}: ${name}`;
    const table = formatTable(rows);
    const earlier = told.get(table);
    told.set(table, earlier ?? name);
    return `${heading}\n\n${earlier ? `Dezelfde velden als bij ${earlier}.\n` : table}`;
  });
  return tables.join('\n');
}

function formatTable(rows: readonly FieldRow[]): string {
  const lines = rows.map(({ name, sentence, needed, values, example }) => [
    `\`${name}\``,
    sentence,
    needed,
    values,
    example && `\`${example}\``,
  ]);
  const head = ['veld', 'wat het is', 'nodig', 'wat mag', 'voorbeeld'];
  return toTable([head, ...lines]);
}

function toRow(name: string, field: z.ZodType): FieldRow {
  const [sentence = '', example = ''] = describe(field).split(' Voorbeeld: ');
  const fallback = findDefault(field);
  const needed = !field.safeParse(undefined).success
    ? 'ja'
    : fallback === undefined
      ? 'nee'
      : `nee, dan \`${fallback}\``;
  return { name, sentence, needed, values: describeValues(unwrap(field)), example, schema: field };
}

function describe(field: z.ZodType): string {
  return field.description ?? (isWrapper(field) ? describe(field.unwrap() as z.ZodType) : '');
}

/** What a field is when it is left out; an empty list is nothing to tell. */
function findDefault(field: z.ZodType): string | undefined {
  if (!(field instanceof z.ZodDefault)) return undefined;
  const { defaultValue } = field.def;
  return typeof defaultValue === 'object'
    ? undefined
    : JSON.stringify(defaultValue).replaceAll('"', '');
}

function describeValues(field: z.ZodType): string {
  if (field instanceof z.ZodEnum) return field.options.map((each) => `\`${each}\``).join(', ');
  if (field instanceof z.ZodBoolean) return '`true` (ja), `false` (nee)';
  if (field instanceof z.ZodObject) return 'velden, zie hieronder';
  if (field instanceof z.ZodUnion) {
    return (field.options as z.ZodType[]).map(describeValues).join('; of ');
  }
  if (field instanceof z.ZodArray) {
    const values = describeValues(unwrap(field.element as z.ZodType));
    return `lijst: ${values}`;
  }
  if (field instanceof z.ZodRecord) {
    return `per naam: ${describeValues(unwrap(field.valueType as z.ZodType))}`;
  }
  // What a preprocess makes of a text, else the text that a function reads.
  if (field instanceof z.ZodPipe) {
    const { in: text, out } = field as z.ZodPipe<z.ZodType, z.ZodType>;
    return FORMS.get(out) ?? describeValues(out instanceof z.ZodTransform ? text : out);
  }
  if (field instanceof z.ZodNumber) return `een getal van ${field.minValue} tot ${field.maxValue}`;
  if (field instanceof z.ZodString) {
    return field.maxLength === null ? 'tekst' : `tekst, hoogstens ${field.maxLength} tekens`;
  }
  throw new Error(`No words for ${field.constructor.name}.`);
}

function toDutchPath(path: string): string {
  return path
    .replaceAll(/:(\w+)/g, (_, name: string) => `<${FOLDERS[name] ?? name}>`)
    .replace(/\.md$/, '.md` of `.mdx');
}

function unwrap(field: z.ZodType): z.ZodType {
  return isWrapper(field) ? unwrap(field.unwrap() as z.ZodType) : field;
}

function isWrapper(field: z.ZodType): field is z.ZodOptional | z.ZodDefault {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}
