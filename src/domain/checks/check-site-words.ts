import type { FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent } from './checked-content.ts';

/** The interface's own words by language, by key. */
export type InterfaceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Own words for the interface that replace nothing, or hold a place that nothing fills. */
export function* checkSiteWords(
  { site: { file, data } }: CheckedContent,
  known: InterfaceWords,
): Iterable<FieldProblem> {
  for (const [lang, words] of Object.entries(data?.words ?? {})) {
    const ofLanguage = known[lang];
    if (!ofLanguage) {
      const params = { field: 'words', value: lang, allowed: Object.keys(known).join(', ') };
      yield { code: 'notAllowed', file, path: ['words', lang], at: 'key', params };
      continue;
    }
    for (const [key, text] of Object.entries(words)) {
      const path = ['words', lang, key];
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
