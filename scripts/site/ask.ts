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
  /** Why an answer that the schema allows cannot be. */
  refuse?: (answer: string) => string | undefined;
}

/** Shows a text and waits for a line. */
export type Prompt = (text: string) => Promise<string>;

/** The answer as given, else a person's, else the fallback. Without `prompt` there is no person. */
export async function ask(name: string, question: Question, given?: string, prompt?: Prompt) {
  const { schema, fallback, isQuiet, refuse } = question;
  const { description = '' } = schema;
  const isAsked = prompt && !isQuiet && given === undefined;
  // What would be refused is not offered.
  const offer = isAsked && fallback && refuse?.(fallback) ? undefined : fallback;
  const way = offer ? ` (Enter: ${offer})` : offer === '' ? ' (mag leeg blijven)' : '';
  const object = z.object({ [name]: schema });
  for (;;) {
    const typed = isAsked ? await prompt(`\n${description}${way}\n> `) : given;
    const text = typed?.trim() || offer;
    if (text === '') return '';
    const { data, error } = object.safeParse({ [name]: text });
    const [problem] = error ? toSchemaProblems(error, { [name]: text }, object) : [];
    const answer = String(data?.[name]);
    const missing = isAsked ? 'Hier is een antwoord nodig.' : `${name} ontbreekt. ${description}`;
    const wrong = problem ? formatIssue(problem, 'nl') : refuse?.(answer);
    const refusal = text ? wrong : missing;
    if (!refusal) return answer;
    if (!isAsked) throw new Error(refusal);
    console.log(refusal);
  }
}

/** A choice, by a name or a beginning that only it has; where there is only one, it is made. */
export function oneOf(what: string, names: readonly string[], fallback = sole(names)): Question {
  const toName = (text: unknown) =>
    sole(names.filter((each) => each.startsWith(String(text)))) ?? text;
  const schema = z.preprocess(toName, z.enum(names)).describe(`${what}: ${names.join(', ')}.`);
  return { schema, fallback, isQuiet: Boolean(fallback) || names.length === 0 };
}

const sole = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);

export function chooseEvent({ files }: ContentTree, what = 'Het evenement', fallback?: string) {
  const ids = files.flatMap(({ collection, id }) => (collection === 'events' ? id : []));
  return oneOf(what, ids, fallback);
}
