import type { FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent } from './checked-content.ts';

/** The interface's own words by language, by key. */
export type InterfaceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Own words for the interface that replace nothing, or hold a place that nothing fills. */
export function checkSiteWords({ site }: CheckedContent, known: InterfaceWords): FieldProblem[] {
  const { file, data } = site;
  return Object.entries(data?.words ?? {}).flatMap(([lang, words]) => {
    const ofLanguage = known[lang];
    if (!ofLanguage) {
      const allowed = Object.keys(known).join(', ');
      const params = { field: 'words', value: lang, allowed };
      return [{ code: 'notAllowed', file, path: ['words', lang], at: 'key', params } as const];
    }
    return Object.entries(words).flatMap(([key, text]): FieldProblem[] => {
      const path = ['words', lang, key];
      const original = ofLanguage[key];
      if (original === undefined) {
        const suggestion = findSuggestion(key, Object.keys(ofLanguage)) ?? '';
        return [
          { code: 'unknownWords', file, path, at: 'key', params: { value: key, suggestion } },
        ];
      }
      const places: readonly string[] = original.match(/\{\w+\}/g) ?? [];
      const wrong = (text.match(/\{\w+\}/g) ?? []).filter((place) => !places.includes(place));
      return wrong.map((value) => {
        const allowed = places.join(', ');
        return { code: 'unknownPlace', file, path, params: { value, field: key, allowed } };
      });
    });
  });
}
