import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves focus to an element when it appears, and again whenever `news` is another object. */
export function useFocus<T extends HTMLElement>(news: unknown): RefObject<T> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => ref.current?.focus(), [news]);
  return ref;
}
