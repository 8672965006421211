import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface BuildResult {
  code: number | null;
  output: string;
}

/**
 * Copies the project with content of its own into a folder below the project, where it finds the
 * same packages. Each test that builds has its own root: two builds in one collide in `.astro`.
 *
 * @param content folder with the content, from the project folder
 */
export async function makeSite(name: string, content = 'content'): Promise<string> {
  const root = join(project, '.draaiboek', 'sites', name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await Promise.all(
    PARTS.map((part) => cp(join(project, part), join(root, part), { recursive: true })),
  );
  await cp(join(project, content), join(root, 'content'), { recursive: true });
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
