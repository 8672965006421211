import { findValue } from '../find-value.ts';
import type { FieldPath, FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import {
  listEventWords,
  listPageWords,
  listProgrammeWords,
  type Translatable,
} from '../translatable.ts';
import type { CheckedContent, Filed } from './checked-content.ts';

/** A file that can be translated, and every word in it. */
interface Original {
  filed: Filed<unknown>;
  words: readonly Translatable[];
  isSound: (file: string) => boolean;
}

/**
 * What a translation leaves out, and what it gives that the original does not have.
 *
 * @param isSound whether an original has no mistakes of its own: its translation is compared later
 */
export function checkTranslations(
  { events, pages }: CheckedContent,
  isSound: (file: string) => boolean,
): FieldProblem[] {
  const ofEvents = [...events.values()].flatMap((event) => {
    const { programme } = event;
    const parts = [
      ...toOriginal(programme, listProgrammeWords, isSound),
      ...[...event.sessions.values()].flatMap((session) =>
        toOriginal(session, listPageWords, isSound),
      ),
    ];
    return [
      ...toOriginal(event, listEventWords, isSound).flatMap(checkWords),
      ...parts.flatMap(checkWords),
      // Who translates an event translates all of it; an event in one language is complete.
      ...[...event.words.keys()].flatMap((lang) =>
        parts.flatMap((part) => findMissing(part, lang)),
      ),
    ];
  });
  const ofPages = [...pages.values()].flatMap((page) => toOriginal(page, listPageWords, isSound));
  return [...ofEvents, ...ofPages.flatMap(checkWords)];
}

function toOriginal<Data>(
  filed: Filed<Data> | undefined,
  list: (data: Data) => Translatable[],
  isSound: (file: string) => boolean,
): Original[] {
  return filed?.data && isSound(filed.file) ? [{ filed, words: list(filed.data), isSound }] : [];
}

function findMissing({ filed, words }: Original, lang: string): FieldProblem[] {
  const isComplete = filed.words.has(lang) || (words.length === 0 && !filed.hasBody);
  if (isComplete || findValue(filed.data, ['draft']) === true) return [];
  const name = filed.file.replace(/(programme\.|index\.)?(mdx?)$/, (_, twin: string, ending) =>
    twin === 'programme.' ? `programme.${lang}.${ending}` : `${lang}.${ending}`,
  );
  return [
    { code: 'untranslatedFile', severity: 'advice', file: filed.file, path: [], params: { name } },
  ];
}

function checkWords({ filed, words, isSound }: Original): FieldProblem[] {
  const expected = words.map(({ path }) => path.join('.'));
  return [...filed.words.values()].flatMap(({ file, data, hasBody }): FieldProblem[] => {
    if (!data || !isSound(file)) return [];
    const isKnown = (path: FieldPath) => isBelow(expected, path);
    // A name with a typing mistake is told once, not for each word below it.
    const unknown = new Map(
      listLeaves(data).flatMap((leaf): [string, FieldProblem][] => {
        const depth = leaf.findIndex((_, index) => !isKnown(leaf.slice(0, index + 1)));
        if (depth === -1) return [];
        const path = leaf.slice(0, depth + 1);
        const value = String(leaf[depth]);
        const siblings = words
          .filter((word) => isBelow([word.path.join('.')], leaf.slice(0, depth)))
          .map((word) => String(word.path[depth]));
        const suggestion = findSuggestion(value, siblings) ?? '';
        const params = { value, suggestion, original: filed.file };
        return [[path.join('.'), { code: 'nothingToTranslate', file, path, at: 'key', params }]];
      }),
    );
    // A word under such a name is there; that it is missing too contradicts that.
    const meant = [...unknown.values()].map(({ path, params }) => [
      ...path.slice(0, -1),
      params?.['suggestion'] ?? '',
    ]);
    const missing = words
      .filter(({ path }) => findValue(data, path) === undefined)
      .filter(({ path }) => !meant.some((name) => isBelow([path.join('.')], name)));
    const untranslated = missing.map(({ path, text }): FieldProblem => ({
      code: 'untranslated',
      severity: 'advice',
      file,
      path,
      params: { field: path.join(': '), value: text },
    }));
    const text: FieldProblem[] =
      filed.hasBody && !hasBody
        ? [{ code: 'untranslatedText', severity: 'advice', file, path: [] }]
        : [];
    return [...untranslated, ...unknown.values(), ...text];
  });
}

/** Whether any of these paths leads to a place or through it. */
function isBelow(paths: readonly string[], place: FieldPath): boolean {
  const start = place.map((step) => `${step}.`).join('');
  return paths.some((path) => `${path}.`.startsWith(start));
}

/** The path of every text in the data of a translation. */
function listLeaves(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => listLeaves(value, [...path, key]));
}
