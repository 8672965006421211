import { type FieldPath, type FieldProblem, findValue, listTextPaths } from '../issues.ts';
import { toWhole } from '../localise.ts';
import { findSuggestion } from '../suggest.ts';
import {
  listEventWords,
  listPageWords,
  listPrivacyWords,
  listProgrammeWords,
  listStatementWords,
  type Translatable,
} from '../translatable.ts';
import { toWrittenLanguage } from '../written-language.ts';
import type { CheckedContent, Filed } from './checked-content.ts';

/** A file that can be translated, and every word in it. */
interface Original {
  filed: Filed<unknown>;
  words: readonly Translatable[];
  /** The language that it is written in, if that may be another than the site's. */
  lang?: string;
}

/**
 * What a translation leaves out, and what it gives that the original does not have.
 *
 * @param broken the files with mistakes of their own: those are compared later
 */
export function* checkTranslations(
  { site, events, pages, speakers, organisers }: CheckedContent,
  broken: ReadonlySet<string>,
): Iterable<FieldProblem> {
  const toOriginal = <Data extends object>(
    filed: Filed<Data>,
    list: (data: Data) => Translatable[],
  ): Original[] => {
    if (!filed.data || broken.has(filed.file)) return [];
    const lang = toWrittenLanguage(filed.data, language);
    return [{ filed, words: list(filed.data), lang }];
  };
  const { language = '', languages = [] } = site.data ?? {};
  const others = languages.filter((lang) => lang !== language);
  const originals = [...pages.values()].flatMap((page) => toOriginal(page, listPageWords));
  // Names are the same in every language, the text below them is not.
  const people = [...speakers.values(), ...organisers.values()];
  for (const each of [...originals, ...people.map((filed) => ({ filed, words: [] }))])
    for (const lang of others) yield* findMissing(each, lang);
  for (const event of events.values()) {
    const { programme, sessions } = event;
    const parts = [
      ...(programme ? toOriginal(programme, listProgrammeWords) : []),
      ...[...sessions.values()].flatMap((session) => toOriginal(session, listPageWords)),
    ];
    const whole = toOriginal(event, listEventWords);
    originals.push(...whole, ...parts);
    // Who translates an event translates all of it; one that is in a language not at all is told once.
    for (const lang of new Set([...event.words.keys(), ...others]))
      for (const each of event.words.has(lang) ? parts : whole)
        if (lang !== language) yield* findMissing(each, lang);
  }
  const blocks = { privacy: listPrivacyWords, accessibility: listStatementWords };
  for (const block of ['privacy', 'accessibility'] as const) {
    const facts = site.data?.[block];
    const list = facts ? blocks[block](facts) : [];
    for (const lang of facts ? others : []) {
      const above = [block, 'words', lang];
      const words = list.map(({ path, text }) => ({ path: [...above, ...path], text }));
      const given = facts?.words[lang];
      const translation = { ...site, data: { [block]: { words: { [lang]: given } } } };
      const filed = { ...site, words: new Map([[lang, translation]]) };
      const field = above.join(': ');
      const value = words.map(({ text }) => text).join('; ');
      if (given) originals.push({ filed, words });
      // One that is in another language not at all is told once.
      else yield { code: 'untranslated', file: site.file, path: above, params: { field, value } };
    }
  }
  for (const original of originals) yield* checkWords(original, broken);
}

function* findMissing({ filed, words, lang: own }: Original, lang: string): Iterable<FieldProblem> {
  const { file, data, body } = filed;
  const isComplete = filed.words.has(lang) || (words.length === 0 && !body);
  if (isComplete || own === lang || findValue(data, ['draft']) === true) return;
  const name = file.replace(/(programme\.)?(?:index\.)?(mdx?)$/, `$1${lang}.$2`);
  yield { code: 'untranslatedFile', file, params: { name, lang } };
}

function* checkWords(
  { filed, words, lang: own }: Original,
  broken: ReadonlySet<string>,
): Iterable<FieldProblem> {
  const expected = words.map(({ path }) => path.join('.'));
  for (const [lang, { file, data, body }] of filed.words) {
    if (!data || broken.has(file)) continue;
    const isTranslated = own !== lang;
    // A name with a typing mistake is told once, not for each word below it.
    const unknown = new Map<string, FieldProblem>();
    // A word under such a name is there; that it is missing too contradicts that.
    const meant: FieldPath[] = [];
    for (const leaf of listTextPaths(data)) {
      const depth = leaf.findIndex((_, index) => !isBelow(expected, leaf.slice(0, index + 1)));
      if (depth === -1) continue;
      const above = leaf.slice(0, depth);
      const path = leaf.slice(0, depth + 1);
      const value = String(leaf[depth]);
      const siblings = words
        .filter((word) => isBelow([word.path.join('.')], above))
        .map((word) => String(word.path[depth]));
      const suggestion = findSuggestion(value, siblings) ?? '';
      const params = { value, suggestion, original: filed.file };
      unknown.set(path.join('.'), { code: 'nothingToTranslate', file, path, at: 'key', params });
      meant.push([...above, suggestion]);
    }
    for (const { path, text: value } of words) {
      const isMeant = meant.some((name) => isBelow([path.join('.')], name));
      const params = { field: path.join(': '), value };
      const whole = path.slice(0, toWhole(path));
      const isHalf = whole.length < path.length && findValue(data, whole) !== undefined;
      if (isTranslated && !isMeant && findValue(data, path) === undefined)
        yield { code: isHalf ? 'halfTranslated' : 'untranslated', file, path, params };
    }
    yield* unknown.values();
    if (isTranslated && filed.body && !body) yield { code: 'untranslatedText', file };
  }
}

/** Whether any of these paths leads to a place or through it. */
function isBelow(paths: readonly string[], place: FieldPath): boolean {
  const start = place.map((step) => `${step}.`).join('');
  return paths.some((path) => `${path}.`.startsWith(start));
}
