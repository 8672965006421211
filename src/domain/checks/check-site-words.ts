import type { FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent } from './checked-content.ts';

type Words = Readonly<Record<string, string>>;

/**
 * Own words for the interface that replace nothing, hold a place that nothing fills or give an
 * address that is taken; and languages that the site shows in words which no native reader has read.
 *
 * @param known the interface's own words by language, by key
 * @param unread languages whose words no native reader has read
 */
export function* checkSiteWords(
  { site: { file, data }, events, pages }: CheckedContent,
  known: Readonly<Record<string, Words>>,
  unread: readonly string[],
): Iterable<FieldProblem> {
  const { language = '', languages = [], words: own = {} } = data ?? {};
  const names = new Map([...events, ...pages].map(([name, each]) => [name, each.file]));
  const shown = [language, ...languages].map((lang, index) => {
    return { lang, path: index === 0 ? ['language'] : ['languages', index - 1] };
  });
  for (const [index, { lang, path }] of shown.entries()) {
    if (unread.includes(lang)) yield { code: 'unreadLanguage', file, path, params: { lang } };
    if (shown.findIndex((each) => each.lang === lang) < index)
      yield { code: 'duplicateName', file, path, params: { value: lang } };
  }
  const places = [
    { path: ['words'], byLanguage: own },
    ...(['privacy', 'accessibility'] as const).map((block) => {
      return { path: [block, 'words'], byLanguage: data?.[block]?.words ?? {} };
    }),
  ];
  for (const { path, byLanguage } of places)
    for (const value of Object.keys(byLanguage).filter((lang) => !known[lang])) {
      const params = { field: path.join(': '), value, allowed: Object.keys(known).join(', ') };
      yield { code: 'notAllowed', file, path: [...path, value], at: 'key', params };
    }
  for (const [lang, words] of Object.entries(own)) {
    const ofLanguage = known[lang];
    if (!ofLanguage) continue;
    const isAddress = (key: string) => key.startsWith('address.');
    const all: Words = { ...ofLanguage, ...words };
    const addresses = Object.keys(all).filter(isAddress);
    for (const [key, text] of Object.entries(words)) {
      const path = ['words', lang, key];
      const other = isAddress(key) && names.get(text);
      if (other) yield { code: 'addressTaken', file, path, params: { value: text, other } };
      else if (isAddress(key) && addresses.some((each) => each !== key && all[each] === text))
        yield { code: 'duplicateName', file, path, params: { value: text } };
      const original = ofLanguage[key];
      if (original === undefined) {
        const suggestion = findSuggestion(key, Object.keys(ofLanguage)) ?? '';
        yield { code: 'unknownWords', file, path, at: 'key', params: { value: key, suggestion } };
        continue;
      }
      const places = findPlaces(original);
      const params = { field: key, allowed: places.join(', ') };
      for (const value of findPlaces(text))
        if (!places.includes(value))
          yield { code: 'unknownPlace', file, path, params: { value, ...params } };
    }
  }
}

function findPlaces(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? [];
}
