import { z } from 'zod';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { toSchemaProblems } from '../../src/content-files/zod-issues.ts';
import { formatIssue } from '../../src/i18n/issues/format-issue.ts';

/** One thing to know. The schema's sentence is the question, its rules are what may be. */
interface Question {
  flag: string;
  schema: z.ZodType;
  /** What an empty answer means; without one an answer is needed. */
  fallback?: string | undefined;
  /** Why an answer of the right form can't be. */
  refuse?: (answer: string) => string | undefined;
}

/** Shows a text and waits for a line. */
export type Prompt = (text: string) => Promise<string>;

export type Ask = (question: Question) => Promise<string>;

/** What a maker works with: the project, its content as it is, and who answers. */
export interface Workshop {
  root: string;
  tree: ContentTree;
  ask: Ask;
}

/** Files by their paths below the project, and what a person does with them. */
export interface Made {
  created: ReadonlyMap<string, string | Buffer>;
  /** Files that were there and get another text. */
  changed?: ReadonlyMap<string, string>;
  next: readonly string[];
}

/**
 * Takes answers from flags, the others from a person; without a person the fallback is the answer.
 *
 * @param prompt absent when nobody sits at a terminal
 * @param hint the whole command, for who left something out
 */
export function createAsk(
  flags: Readonly<Record<string, string | undefined>>,
  prompt: Prompt | undefined,
  hint: string,
): Ask {
  return async ({ flag, schema, fallback, refuse }) => {
    const { description = '' } = schema;
    const given = flags[flag] ?? (prompt ? undefined : fallback);
    // What would be refused is not offered.
    const offer = fallback && refuse?.(fallback) ? undefined : fallback;
    const empty = offer === '' ? ' (mag leeg blijven)' : '';
    for (;;) {
      const typed =
        given ?? (await prompt?.(`\n${description}${offer ? ` (Enter: ${offer})` : empty}\n> `));
      if (typed === undefined) throw new Error(`--${flag} ontbreekt. ${description}\n${hint}`);
      const text = typed.trim() || offer;
      if (text === '') return '';
      const object = z.object({ [flag]: schema });
      const { data, error } = object.safeParse({ [flag]: text });
      const [problem] = error ? toSchemaProblems(error, { [flag]: text }, object) : [];
      const answer = String(data?.[flag]);
      const wrong = problem ? formatIssue(problem, 'nl') : refuse?.(answer);
      const refusal = text === undefined ? 'Hier is een antwoord nodig.' : wrong;
      if (!refusal) return answer;
      if (given !== undefined) throw new Error(refusal);
      console.log(refusal);
    }
  };
}
