/** How far a peer may be from ours, in bytes of each type of page and of the other files. */
const MARGIN = 0.02;

/**
 * What a peer made otherwise than ours: missing files, and types of pages that are not as large.
 *
 * @param types type of each page; all that has none is a file of the same kind
 */
export function findDifferences(
  own: ReadonlyMap<string, number>,
  peer: ReadonlyMap<string, number>,
  types: ReadonlyMap<string, string>,
): string[] {
  const missing = [...own.keys()].filter((path) => !peer.has(path));
  const differences = missing.slice(0, 5).map((path) => `lacks ${path}`);
  const groups = Map.groupBy(own.keys(), (path) => types.get(path) ?? 'other files');
  for (const [type, paths] of groups) {
    const [wanted, made] = [own, peer].map((sizes) => {
      return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    });
    const share = (made ?? 0) / (wanted ?? 0) - 1;
    if (!(Math.abs(share) <= MARGIN)) {
      differences.push(`${type}: ${made} bytes beside ${wanted} (${(100 * share).toFixed(1)} %)`);
    }
  }
  return differences;
}
