import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../../scripts/site/copy-project.ts';

const project = join(import.meta.dirname, '..', '..');

export interface BuildResult {
  code: number | null;
  output: string;
}

/**
 * Makes a site of its own for a test that builds.
 *
 * @param fixture whose content and public files it has; without one those of the project
 */
export async function makeSite(name: string, fixture?: string): Promise<string> {
  const root = await copyProject(name);
  if (fixture) await cp(join(project, 'tests/fixtures', fixture), root, { recursive: true });
  else await cp(join(project, 'content'), join(root, 'content'), { recursive: true });
  return root;
}

/** Runs `npm run build` for a site, as a person would, and keeps what it printed. */
export function buildSite(
  root: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'scripts/build.ts')], {
      cwd: root,
      // Vitest's own variables would make Astro build as if in a test.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
