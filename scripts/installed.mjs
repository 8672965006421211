/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} LockFile
 */

/**
 * Does what npm last wrote into node_modules answer the lock file? npm writes the hidden lock file
 * of what is really there last, so an installation that was broken off has none, and packages that
 * somebody installed by hand count as well.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#hidden-lockfiles
 *
 * @param {LockFile} locked package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function isInstalled({ packages: wanted = {} }, { packages: present = {} }) {
  // The nameless one is the project itself, which npm does not install.
  const paths = [...Object.keys(wanted), ...Object.keys(present)].filter(Boolean);
  return paths.every((path) => {
    const [want, found] = [wanted[path], present[path]];
    // What is meant for another platform is in the lock file and never on the disk.
    if (want && !found) return Boolean(want.optional || want.devOptional);
    return want?.version === found?.version && want?.integrity === found?.integrity;
  });
}
