// Runs before every other script, the first time on whatever Node the machine has: plain
// JavaScript without a dependency, quick when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';
const bundledNode = join(modules, '.bin', isWindows ? 'node.cmd' : 'node');

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
  const npm = process.env.npm_execpath ?? '';
  // The npm that started us, without its shell wrapper; by hand, the one on the PATH, which on
  // Windows is a .cmd file and needs a shell: https://nodejs.org/api/child_process.html
  const result = npm.endsWith('npm-cli.js')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...command], inRoot())
    : spawnSync('npm', command, { ...inRoot(), shell: isWindows });
  if (result.status === 0) return;
  console.error(withoutStack(String(result.stderr ?? '')));
  giveUp(
    result.error
      ? 'npm could not be started. Install Node 20 or newer with npm, then try again.'
      : 'The packages could not be installed; npm says why above. Is the network there? Try again, or type: npm ci',
  );
}

/**
 * npm follows the reason of a failed request with its own stack trace and the error's innards.
 * @param {string} text
 */
function withoutStack(text) {
  const innards = /^npm error( +at .*| {3}\w+: .*| \}|)$/;
  return text
    .split('\n')
    .filter((line) => !innards.test(line))
    .join('\n')
    .trimEnd();
}

/** @returns {import('node:child_process').SpawnSyncOptions} */
function inRoot() {
  return { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] };
}

/**
 * npm puts node_modules/.bin first on the PATH of every script. A Node there that does not run
 * (one for glibc on Alpine, say) would hide the machine's own for ever, so its link has to go.
 */
function hasBundledNode() {
  if (process.execPath.startsWith(modules + sep)) return true;
  if (!existsSync(bundledNode)) return false;
  const command = isWindows ? `"${bundledNode}"` : bundledNode;
  const probe = spawnSync(command, ['--version'], { stdio: 'ignore', shell: isWindows });
  if (probe.status === 0) return true;
  rmSync(bundledNode);
  return false;
}

const locked = readLock(join(root, 'package-lock.json'));
if (!locked)
  giveUp('package-lock.json is missing or damaged. Type: git checkout package-lock.json');
const installed = readLock(join(modules, '.package-lock.json'));
if (!installed || !isInstalled(locked, installed)) installPackages();

// The scripts are TypeScript that Node itself strips, and count with Node's own Temporal.
const isNewEnough = Boolean(globalThis.Temporal && process.features.typescript);
if (!hasBundledNode() && !isNewEnough) {
  giveUp(
    `There is no Node 26 for ${process.platform}-${process.arch} among the packages, and the machine has ` +
      `Node ${process.version.slice(1)}. Install Node 26 or newer from https://nodejs.org/, then try again.`,
  );
}
