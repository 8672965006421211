import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project without its content into a folder below the project, where it finds the same
 * packages, and says where. Each build beside the project's own has its own root: two builds in
 * one collide in `.astro`.
 */
export async function copyProject(name: string): Promise<string> {
  const root = join(project, '.draaiboek', 'sites', name);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await Promise.all(
    PARTS.map((part) => cp(join(project, part), join(root, part), { recursive: true })),
  );
  return root;
}
