import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { createCsp } from './src/integrations/content-security.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { headerFiles } from './src/integrations/header-files.ts';
import { unusedPictures } from './src/integrations/unused-pictures.ts';
import { writeFiles } from './src/integrations/write-files.ts';
import { createMarkdown } from './src/integrations/root-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { getSiteSettings } from './src/integrations/site-settings.ts';

const withoutPayments = fileURLToPath(
  new URL('./src/islands/registration/no-payments.ts', import.meta.url),
);
const pictureService = fileURLToPath(
  new URL('./src/integrations/picture-service.ts', import.meta.url),
);
const settings = await getSiteSettings(process.cwd());
const cacheDir = './.draaiboek/cache';
// Texts with components, each of which would be bundled and loaded as a file of its own.
const inOneFile = { codeSplitting: { groups: [{ name: 'content', test: /\.mdx\b/ }] } };
// To keep pages for the next build costs a fifth more, which is lost on a host that starts anew.
const incrementalBuild = existsSync(`${cacheDir}/data-store.json`);

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  trailingSlash: 'always',
  // Beside the project's own output, so that copies of the project never share a cache.
  cacheDir,
  integrations: [
    contentCheck(),
    writeFiles(),
    unusedPictures(),
    headerFiles(settings),
    searchIndex(),
    mdx(),
    // Babel reads what this names: the rest has no JSX, and all of it would take a second more.
    preact({ compat: true, include: ['**/*.tsx'] }),
  ],
  build: {
    inlineStylesheets: 'always',
    // Pages wait for the digests of their policy, which another thread makes.
    concurrency: 16,
  },
  image: { service: { entrypoint: pictureService } },
  // Shiki writes style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false, processor: createMarkdown(settings.base) },
  // Editors get a field's sentence and values while they type: `.vscode/settings.json`.
  experimental: { contentIntellisense: true, incrementalBuild },
  security: { csp: createCsp(settings.formEndpoints) },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: '.draaiboek/vite',
    worker: { format: 'es' },
    environments: { prerender: { build: { rolldownOptions: { output: inOneFile } } } },
    build: {
      rolldownOptions: {
        onLog: (level, log, report) => {
          // Astro marks each MDX file with a directive of its own, which means nothing to Rolldown.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    resolve: { alias: [{ find: /^@stripe\/.*/, replacement: withoutPayments }] },
  },
});
