import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs|js|astro)$/;

/** What each folder or file may import beside itself; the table of the design. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/site.ts': [],
  'src/environment.ts': [],
  'src/moment.ts': ['src/domain'],
  'src/domain': [],
  'src/schemas': ['src/site.ts', 'src/domain'],
  'src/i18n': ['src/site.ts', 'src/domain'],
  'src/routes.ts': ['src/site.ts'],
  'src/content-files': ['src/site.ts', 'src/schemas', 'src/domain'],
  'src/feeds': ['src/domain', 'src/i18n', 'src/routes.ts'],
  'src/content-loader.ts': ['src/schemas', 'src/content-files'],
  'src/content.config.ts': ['src/schemas', 'src/content-files', 'src/content-loader.ts'],
  'src/data': [
    ...['src/schemas', 'src/domain', 'src/i18n', 'src/site.ts', 'src/moment.ts'],
    ...['src/routes.ts', 'src/feeds', 'src/environment.ts'],
  ],
  'src/islands': ['src/domain'],
  'src/integrations': [
    ...['src/content-files', 'src/domain', 'src/feeds', 'src/i18n', 'src/routes.ts'],
    ...['src/moment.ts', 'src/environment.ts', 'src/site.ts'],
  ],
  'src/components': ['src/domain', 'src/i18n', 'src/routes.ts', 'src/islands'],
  'src/styles': [],
  'src/layouts': ['src/components', 'src/styles', 'src/domain', 'src/i18n', 'src/routes.ts'],
  'src/pages': [
    ...['src/data', 'src/components', 'src/layouts', 'src/feeds', 'src/i18n', 'src/routes.ts'],
    'src/domain',
  ],
  scripts: [
    ...['src/site.ts', 'src/moment.ts', 'src/environment.ts', 'src/domain', 'src/schemas'],
    ...['src/i18n', 'src/routes.ts', 'src/content-files', 'src/feeds', 'src/islands'],
    'src/integrations',
  ],
};

/** Who alone may use something, as the lines that use it. */
const ONLY_IN: readonly [string, RegExp, readonly string[]][] = [
  ['astro:content', /from 'astro:content'/, ['src/content.config.ts', 'src/data']],
  ['ical-generator', /from 'ical-generator'/, ['src/feeds/ics.ts']],
  [
    'the clock',
    /Temporal\.Now|Date\.now|new Date\(\)|performance\.now/,
    ['src/moment.ts', 'src/islands/running'],
  ],
  ['chance', /Math\.random|randomUUID|getRandomValues/, ['src/islands']],
  ['process.env', /process\.env/, ['src/environment.ts', 'src/moment.ts']],
];

const LONGEST: readonly [string, (file: string) => boolean, number][] = [
  ['a page', (file) => isIn(file, 'src/pages') && file.endsWith('.astro'), 40],
  ['an endpoint', (file) => isIn(file, 'src/pages') && file.endsWith('.ts'), 25],
  ['the registry of collections', (file) => file === 'src/content.config.ts', 60],
  // A table of words is as long as there are words.
  ['a file', (file) => !/^src\/i18n\/(?:words|issues)\//.test(file), 240],
];

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => CODE.test(path)),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

test('every file belongs to a layer', () => {
  expect(files.filter((file) => !layerOf(file))).toEqual([]);
});

test.each(Object.entries(MAY_IMPORT))('%s imports only %j', (layer, allowed) => {
  const wrong = filesOf(layer).flatMap((file) =>
    importsOf(file)
      .flatMap((target) => resolve(file, target) ?? [])
      .filter((target) => ![layer, ...allowed].some((place) => isIn(target, place)))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the core imports no package but the one that measures how alike two words are', () => {
  expect(packagesOf('src/domain')).toEqual(['fastest-levenshtein']);
});

test.each(['src/site.ts', 'src/environment.ts', 'src/moment.ts', 'src/routes.ts', 'src/i18n'])(
  '%s imports no package',
  (layer) => {
    expect(packagesOf(layer)).toEqual([]);
  },
);

test('the schemas import zod alone, so that they serve Astro and the check', () => {
  expect(packagesOf('src/schemas')).toEqual(['zod']);
});

test('what runs in a browser has no Temporal, which Safari lacks', () => {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const target of valueImportsOf(file)) {
      const next = resolve(file, target);
      if (next && texts.has(next)) load(next);
    }
  };
  filesOf('src/islands').forEach(load);
  expect([...loaded].filter((file) => /Temporal\./.test(codeOf(file)))).toEqual([]);
});

test.each(ONLY_IN)('%s is used in its own place alone', (_, use, places) => {
  const users = filesOf('src').filter((file) => use.test(codeOf(file)));
  expect(users.filter((file) => !places.some((place) => isIn(file, place)))).toEqual([]);
});

test.each(LONGEST)('%s is short', (_, isMeant, longest) => {
  const long = files.filter(isMeant).map((file) => ({ file, lines: linesOf(file) }));
  expect(long.filter(({ lines }) => lines > longest)).toEqual([]);
});

/**
 * The measure is 9,000 lines. The whole stands above it, so that this number grows only with what
 * an issue asks for, and is lowered with every cut.
 */
const LINES_TODAY = 17_900;

test('the whole does not grow, as it is larger than it should be', () => {
  const lines = files.reduce((sum, file) => sum + linesOf(file), 0);
  expect(lines).toBeLessThan(LINES_TODAY);
});

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function filesOf(layer: string): string[] {
  return files.filter((file) => isIn(file, layer));
}

function layerOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((layer) => isIn(file, layer));
}

function importsOf(file: string): string[] {
  const imports = /\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;
  return [...codeOf(file).matchAll(imports)].flatMap(([, from, bare]) => from ?? bare ?? []);
}

function valueImportsOf(file: string): string[] {
  const imports = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm;
  return [...codeOf(file).matchAll(imports)].flatMap(([, from]) => from ?? []);
}

/** The file in the project that an import leads to; nothing for a package. */
function resolve(file: string, target: string): string | undefined {
  const path = target.replace(/\?.*$/, '');
  if (path.startsWith('#')) return `src/${path.slice(1).replace(/^\//, '')}`;
  if (!path.startsWith('.')) return undefined;
  return relative(ROOT, join(ROOT, dirname(file), path)).replaceAll('\\', '/');
}

function packagesOf(layer: string): string[] {
  const targets = filesOf(layer).flatMap(importsOf);
  return [...new Set(targets.filter((target) => !/^[.#]/.test(target)))].sort();
}

/** A file without its comments, which may name what the code does not use. */
function codeOf(file: string): string {
  const text = texts.get(file) ?? '';
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function linesOf(file: string): number {
  return (texts.get(file) ?? '').trimEnd().split('\n').length;
}
