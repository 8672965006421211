import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** `zaal.B3xK9_aa.jpg` is as it was uploaded; `zaal.B3xK9_aa_Z1tq2.webp` is a copy of it. */
const ORIGINAL = /\.[\w-]{8}\.(?:jpe?g|png|webp|avif|gif)$/i;

/**
 * Takes originals that no page names out of the build. Astro does so for those that it made copies
 * of; those of drafts and of no page at all would be published, with the place where they were
 * taken in them.
 */
export function unusedPictures(): AstroIntegration {
  return {
    name: 'unused-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const originals = new Set(files.filter((file) => ORIGINAL.test(file)));
        if (originals.size === 0) return;
        for (const file of files.filter((name) => /\.(?:html|css|js)$/.test(name))) {
          const text = await readFile(join(root, file), 'utf8');
          for (const original of originals) {
            if (text.includes(original.replaceAll('\\', '/'))) originals.delete(original);
          }
        }
        await Promise.all([...originals].map((original) => rm(join(root, original))));
      },
    },
  };
}
