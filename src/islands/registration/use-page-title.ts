import { useLayoutEffect } from 'preact/hooks';

/**
 * Puts the page's title in the place `{title}` of a sentence, and back when there is none: a
 * screen reader says the title first, so it should say that something is wrong.
 */
export function usePageTitle(sentence: string | undefined): void {
  useLayoutEffect(() => {
    if (!sentence) return undefined;
    const title = document.title;
    document.title = sentence.replace('{title}', () => title);
    return () => {
      document.title = title;
    };
  }, [sentence]);
}
