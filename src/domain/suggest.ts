import { closest, distance } from 'fastest-levenshtein';

/**
 * The allowed word that somebody most likely meant, if one is near enough: a third of its letters
 * may differ.
 *
 * @example findSuggestion('statsu', ['status', 'title']) // 'status'
 */
export function findSuggestion(written: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const nearest = closest(written.toLowerCase(), allowed);
  const limit = Math.ceil(nearest.length / 3);
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= limit ? nearest : undefined;
}
