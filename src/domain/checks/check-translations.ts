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
  return filed?.data && isSound(filed.file) ? [{ filed, words: list(filed.data) }] : [];
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

function checkWords({ filed, words }: Original): FieldProblem[] {
  const expected = words.map(({ path }) => path.join('.'));
  return [...filed.words.values()].flatMap(({ file, data, hasBody }): FieldProblem[] => {
    if (!data) return [];
    const given = listLeaves(data);
    const untranslated = words
      .filter(({ path }) => findValue(data, path) === undefined)
      .map(({ path, text }): FieldProblem => ({
        code: 'untranslated',
        severity: 'advice',
        file,
        path,
        params: { field: path.join(': '), value: text },
      }));
    const unknown = given.flatMap((path): FieldProblem[] => {
      if (expected.includes(path.join('.'))) return [];
      const key = String(path.at(-1));
      const before = path.slice(0, -1).join('.');
      const siblings = words
        .filter((word) => word.path.slice(0, -1).join('.') === before)
        .map((word) => String(word.path.at(-1)));
      const suggestion = findSuggestion(key, siblings) ?? '';
      const params = { value: key, suggestion, original: filed.file };
      return [{ code: 'nothingToTranslate', file, path, at: 'key', params }];
    });
    const text: FieldProblem[] =
      filed.hasBody && !hasBody
        ? [{ code: 'untranslatedText', severity: 'advice', file, path: [] }]
        : [];
    return [...untranslated, ...unknown, ...text];
  });
}

/** The path of every text in the data of a translation. */
function listLeaves(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => listLeaves(value, [...path, key]));
}
