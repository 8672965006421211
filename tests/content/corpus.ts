import type { BrokenCase } from './broken-content.ts';
import { addresses } from './corpus/addresses.ts';
import { components } from './corpus/components.ts';
import { dates } from './corpus/dates.ts';
import { fields } from './corpus/fields.ts';
import { files } from './corpus/files.ts';
import { links } from './corpus/links.ts';
import { mdx } from './corpus/mdx.ts';
import { people } from './corpus/people.ts';
import { programme } from './corpus/programme.ts';
import { published } from './corpus/published.ts';
import { references } from './corpus/references.ts';
import { registration } from './corpus/registration.ts';
import { statements } from './corpus/statements.ts';
import { translations } from './corpus/translations.ts';
import { values } from './corpus/values.ts';
import { yaml } from './corpus/yaml.ts';

/** Mistakes that are each told once, by subject. */
export const SUBJECTS: Readonly<Record<string, readonly BrokenCase[]>> = {
  ...{ files, yaml, fields, values, dates, references, people, programme, translations },
  ...{ links, mdx, components, registration, addresses, published, statements },
};

export const CORPUS = Object.values(SUBJECTS).flat();
