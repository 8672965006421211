import { z } from 'zod';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { toSchemaProblems } from '../../src/content-files/zod-issues.ts';
import { formatIssue } from '../../src/i18n/issues/format-issue.ts';

/** One thing to know. Its schema's sentence is the question, its rules are what may be. */
export interface Question {
  schema: z.ZodType;
  /** What an empty answer means; without one an answer is needed. */
  fallback?: string | undefined;
  /** Whether nobody is asked: the fallback is right unless a flag says otherwise. */
  isQuiet?: boolean;
  isTaken?: (name: string) => boolean;
}

/** Shows a text and waits for a line. */
export type Prompt = (text: string) => Promise<string>;

/** The answer as given, else a person's, else the fallback. Without `prompt` there is no person. */
export async function ask(name: string, question: Question, given?: string, prompt?: Prompt) {
  const { schema, fallback, isQuiet, isTaken } = question;
  const { description = '' } = schema;
  const isAsked = prompt && !isQuiet && given === undefined;
  // What would be refused is not offered.
  const offer = isAsked && fallback && isTaken?.(fallback) ? undefined : fallback;
  const way = offer ? ` (Enter: ${offer})` : offer === '' ? ' (mag leeg blijven)' : '';
  const object = z.object({ [name]: schema });
  for (;;) {
    const typed = isAsked ? await prompt(`\n${description}${way}\n> `) : given;
    const text = typed?.trim() || offer;
    if (text === '') return '';
    const { data, error } = object.safeParse({ [name]: text });
    const [problem] = error ? toSchemaProblems(error, { [name]: text }, object) : [];
    const answer = String(data?.[name]);
    const wrong = problem && formatIssue(problem, 'nl');
    const taken = isTaken?.(answer) && `‘${answer}’ is al in gebruik. Kies iets anders (${name}).`;
    const missing = isAsked ? 'Hier is een antwoord nodig.' : `${name} ontbreekt. ${description}`;
    const refusal = text ? (wrong ?? taken) : missing;
    if (!refusal) return answer;
    if (!isAsked) throw new Error(refusal);
    console.log(refusal);
  }
}

/** A choice; where there is only one, it is made. */
export function oneOf(what: string, names: readonly string[]): Question {
  const schema = z.enum(names).describe(`${what}: ${names.join(', ')}.`);
  return names.length === 1 ? { schema, fallback: names[0], isQuiet: true } : { schema };
}

export function chooseEvent({ files }: ContentTree, what = 'Het evenement'): Question {
  const ids = files.flatMap(({ collection, id }) => (collection === 'events' ? id : []));
  return oneOf(what, ids);
}
