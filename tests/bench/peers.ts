import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SEARCH_FOLDER } from '../../src/routes.ts';
import { NOTICE, OPENING, PROSE } from './content.ts';
import { type PageNode, readPage, writePage } from './page-tree.ts';
import {
  type Fields,
  type Template,
  learnTemplate,
  readFields,
  UnlikeTemplate,
} from './template.ts';
import { GO, NUNJUCKS, writeTemplate } from './write-template.ts';

/** A page for a peer: what its template lays out, and its text in Markdown. */
interface PeerPage {
  path: string;
  layout: string;
  fields: Fields;
  prose: string;
  hasNotice: boolean;
}

/** The types of pages, by what their addresses have; the first that fits. */
const TYPES: [name: string, address: RegExp][] = [
  ['notfound', /^404/],
  ['session', /\/(?:sessies|sessions)\//],
  ['speaker', /^(?:en\/)?(?:sprekers|speakers)\//],
  ['archive', /^(?:en\/)?(?:archief|archive)\//],
  ['home', /^(?:en\/)?index/],
  ['event', /^(?:en\/)?evenement-\d+\/index/],
  ['subpage', /^(?:en\/)?evenement-\d+\//],
  ['page', /./],
];
/** From so many pages of a type its template is learned, and from those that do not fit it. */
const LEARNED_FROM = 200;

/**
 * Makes the same site for the peers from a built one: templates with what pages of one type have in
 * common, front matter with what differs, the texts in Markdown again. All that ours computes is
 * given to them: dates in words, addresses, JSON-LD, what stands in calendars, drawn pictures. The
 * index of the search is left out.
 *
 * @returns the folders of Eleventy and Hugo, and the type of each page
 */
export async function writePeers(built: string, target: string) {
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(built.length + 1))
    .filter((path) => !path.startsWith(SEARCH_FOLDER))
    .sort();
  const htmlFiles = all.filter((path) => path.endsWith('.html'));
  const types = new Map<string, string>();
  for (const path of htmlFiles) {
    const html = await readFile(join(built, path), 'utf8');
    const [name] = /id="moved"/.test(html)
      ? ['moved']
      : (TYPES.find(([, address]) => address.test(path)) ?? ['page']);
    types.set(path, `${name}-${path.startsWith('en/') ? 'en' : 'nl'}`);
  }

  const pages: PeerPage[] = [];
  const templates = new Map<string, Template>();
  let notice = ['', ''];
  for (const [layout, paths] of Map.groupBy(htmlFiles, (path) => types.get(path) ?? '')) {
    const read = async (path: string) => readPage(await readFile(join(built, path), 'utf8'));
    const step = Math.max(1, Math.floor(paths.length / LEARNED_FROM));
    const sample = await Promise.all(paths.filter((_, at) => at % step === 0).map(read));
    let template = learnTemplate(sample, isText);
    const found = new Map<string, PeerPage>();
    for (let at = 0; at < paths.length; at += 1) {
      const path = paths[at] ?? '';
      const page = await read(path);
      try {
        const fields = readFields(template, page);
        const texts = findTexts(page);
        const hasNotice = texts.some(({ children }) => children.some(isNotice));
        const isEnglish = texts.some((node) => startsWith(node, OPENING.en));
        const prose = texts.length === 0 ? '' : PROSE[isEnglish ? 'en' : 'nl'];
        const [own] = texts.flatMap(({ children }) => children.filter(isNotice));
        if (own) notice = writePage(own).split(`<p>${NOTICE.text}</p>`);
        found.set(path, { path, layout, fields, prose, hasNotice });
      } catch (problem) {
        if (!(problem instanceof UnlikeTemplate)) throw problem;
        sample.push(page);
        template = learnTemplate(sample, isText);
        at = -1;
      }
    }
    templates.set(layout, template);
    pages.push(...found.values());
  }

  const texts: { path: string; text: string }[] = [];
  const copied: string[] = [];
  for (const path of all.filter((each) => !each.endsWith('.html'))) {
    if (path.startsWith('_astro/') || /\.(?:png|svg)$/.test(path)) copied.push(path);
    else texts.push({ path, text: await readFile(join(built, path), 'utf8') });
  }
  const folders = { eleventy: join(target, 'eleventy'), hugo: join(target, 'hugo') };
  await rm(target, { recursive: true, force: true });
  for (const folder of Object.values(folders))
    for (const path of copied)
      await cp(join(built, path), join(folder, 'static', path), { recursive: true });
  await writeEleventy(folders.eleventy, { pages, templates, texts, notice });
  await writeHugo(folders.hugo, { pages, templates, texts, notice });
  return { ...folders, types };
}

interface PeerSite {
  pages: PeerPage[];
  templates: ReadonlyMap<string, Template>;
  texts: { path: string; text: string }[];
  /** What stands before the text of the component, and after it. */
  notice: string[];
}

async function writeEleventy(folder: string, { pages, templates, texts, notice }: PeerSite) {
  for (const [name, template] of templates)
    await write(folder, `layouts/${name}.njk`, writeTemplate(template, NUNJUCKS, 'd'));
  for (const { path, layout, fields, prose, hasNotice } of pages) {
    const facts = {
      layout: `${layout}.njk`,
      d: fields,
      ...(hasNotice && { templateEngineOverride: 'njk,md' }),
      ...(!path.endsWith('index.html') && { permalink: path }),
    };
    const own = hasNotice ? `\n\n{% Notice %}${NOTICE.text}{% endNotice %}` : '';
    const file = `content/${path.replace(/html$/, 'md')}`;
    await write(folder, file, `---json\n${JSON.stringify(facts)}\n---\n${prose}${own}\n`);
  }
  await write(folder, 'texts.json', JSON.stringify(texts));
  await write(
    folder,
    'eleventy.config.js',
    `import { mkdir, writeFile, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
const notice = ${JSON.stringify(notice)};
export default (config) => {
  config.addPassthroughCopy({ static: '.' });
  config.addPairedNunjucksShortcode('Notice', (text) => notice.join('\\n\\n' + text + '\\n\\n'));
  config.on('eleventy.after', async () => {
    for (const { path, text } of JSON.parse(await readFile('texts.json', 'utf8'))) {
      await mkdir(dirname('dist/' + path), { recursive: true });
      await writeFile('dist/' + path, text);
    }
  });
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
};
`,
  );
  await write(folder, 'package.json', '{ "type": "module" }\n');
}

async function writeHugo(folder: string, { pages, templates, texts, notice }: PeerSite) {
  for (const [name, template] of templates) {
    const layout = `{{ $d := .Params.d }}${writeTemplate(template, GO, '$d')}`;
    await write(folder, `layouts/_default/${name}.html`, layout);
  }
  await write(folder, 'layouts/shortcodes/notice.html', notice.join('{{ .Inner | markdownify }}'));
  await write(
    folder,
    'layouts/_default/texts.html',
    '{{ range site.Data.texts }}{{ (resources.FromString .path .text).Publish }}{{ end }}',
  );
  const config = {
    baseURL: 'https://agenda.test/',
    publishDir: 'dist',
    disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    markup: { goldmark: { renderer: { unsafe: true } } },
  };
  await write(folder, 'config.json', JSON.stringify(config));
  await write(folder, 'data/texts.json', JSON.stringify(texts));
  await write(folder, 'content/texts.md', JSON.stringify({ layout: 'texts', url: '/texts.txt' }));
  for (const [index, { path, layout, fields, prose, hasNotice }] of pages.entries()) {
    const facts = { layout, url: `/${path.replace(/index\.html$/, '')}`, d: fields };
    const own = hasNotice ? `\n\n{{< notice >}}${NOTICE.text}{{< /notice >}}` : '';
    await write(folder, `content/${index}.md`, `${JSON.stringify(facts)}\n${prose}${own}\n`);
  }
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const startsWith = ({ children: [first] }: PageNode, opening: string) =>
  first?.tag === 'p' && first.children[0]?.text.startsWith(opening) === true;

function isText(node: PageNode): boolean {
  return Object.values(OPENING).some((opening) => startsWith(node, opening));
}

const isNotice = (node: PageNode) => writePage(node).includes(NOTICE.text);

function findTexts(node: PageNode): PageNode[] {
  return isText(node) ? [node] : node.children.flatMap(findTexts);
}
