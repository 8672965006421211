// Runs before every other script, the first time on whatever Node the machine has: plain
// JavaScript without a dependency, quick when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const isWindows = process.platform === 'win32';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @param {string} file */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function installPackages() {
  console.log('Installing the packages of package-lock.json (about a minute, this once) …');
  // Level "error" leaves out the warnings about the engine, which this very installation brings,
  // and the list of packages whose install scripts npm holds back: the one, of esbuild, only makes
  // a start quicker. The includes are for machines where NODE_ENV is "production".
  const options = ['--loglevel=error', '--no-audit', '--no-fund', '--engine-strict=false'];
  const command = ['ci', ...options, '--include=dev', '--include=optional'];
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quietly = { stdio: ['ignore', 'ignore', 'pipe'] };
  // The npm that started us, without its shell wrapper; by hand, the one on the PATH, which on
  // Windows is a .cmd file and needs a shell: https://nodejs.org/api/child_process.html
  const result = npm.endsWith('npm-cli.js')
    ? spawnSync(node, [npm, ...command], quietly)
    : spawnSync('npm', command, { ...quietly, shell: isWindows });
  if (result.status === 0) return;
  // npm follows the reason of a failed request with its own stack trace and the error's innards.
  const innards = /^npm error( +at .*| {3}\w+: .*| \}|)\n/gm;
  const reason = String(result.stderr ?? '').replace(innards, '');
  console.error(reason.trimEnd());
  giveUp(
    result.error
      ? 'npm could not be started. Install Node 20 or newer with npm, then try again.'
      : 'The packages could not be installed; npm says why above. Is the network there? Try again, or type: npm ci',
  );
}

const locked = readLock('package-lock.json');
if (!locked)
  giveUp('package-lock.json is missing or damaged. Type: git checkout package-lock.json');
if (!isInstalled(locked, readLock('node_modules/.package-lock.json') ?? {})) installPackages();

// npm puts node_modules/.bin first on the PATH of every script. A Node there that does not run
// (one for glibc on Alpine, say) would hide the machine's own for ever, so its link has to go.
const bundledNode = `node_modules/.bin/node${isWindows ? '.cmd' : ''}`;
const probe = spawnSync(`"${bundledNode}" --version`, { stdio: 'ignore', shell: true });
if (probe.status !== 0) {
  rmSync(bundledNode, { force: true });
  // The scripts are TypeScript that Node itself strips, and count with Node's own Temporal.
  if (!globalThis.Temporal || !process.features.typescript) {
    giveUp(
      `There is no Node 26 for ${process.platform}-${process.arch} among the packages, and the machine has ` +
        `Node ${process.version.slice(1)}. Install Node 26 or newer from https://nodejs.org/, then try again.`,
    );
  }
}
