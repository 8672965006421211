/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} LockFile
 */

/**
 * Does what npm last wrote into node_modules answer the lock file?
 *
 * npm keeps `node_modules/.package-lock.json`, a lock file of what is really there, and writes it
 * last: an installation that was broken off has none. Comparing the two needs no stamp of our own,
 * so packages that somebody installed by hand count as well.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 *
 * @param {LockFile} locked package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function isInstalled(locked, installed) {
  const present = installed.packages ?? {};
  const wanted = Object.entries(locked.packages ?? {}).filter(([path]) => path !== '');
  const paths = new Set(wanted.map(([path]) => path));

  return (
    Object.keys(present).every((path) => paths.has(path)) &&
    wanted.every(([path, { version, integrity, optional, devOptional }]) => {
      const found = present[path];
      // What is meant for another platform is in the lock file and never on the disk.
      if (!found) return Boolean(optional || devOptional);
      return found.version === version && found.integrity === integrity;
    })
  );
}
