/** The words of the results, by their key under `search.` in the words of the site. */
export const SEARCH_WORDS = ['found', 'none', 'failed', 'event', 'session', 'speaker'] as const;

type Word = (typeof SEARCH_WORDS)[number];
/** What a page says of itself; `lang` where its text is not in the language of the site. */
type Meta = { kind: Word } & Partial<Record<'title' | 'when' | 'status' | 'slot' | 'lang', string>>;
/** A page, and some words around what was found, as HTML that has no tag but `<mark>`. */
type Found = { url: string; excerpt: string; meta: Meta };
type Result = { data: () => Promise<Found> };
type Engine = { search: (query: string) => Promise<{ results: Result[] }> };
type Pagefind = { createInstance: (options: object) => Engine };

/** How many results come at once; each is a file of its own. */
const STEP = 10;

/**
 * Shows what the address asks for, where the browser's own form put it, so that a search can be
 * kept, sent and gone back to. Nothing is fetched without a question.
 *
 * @param container what `Search.astro` wrote: a form, and where to tell what was found
 */
export async function showResults(container: HTMLElement): Promise<void> {
  const find = <Name extends keyof HTMLElementTagNameMap>(name: Name, which = '') =>
    container.querySelector(name + which) as HTMLElementTagNameMap[Name];
  find('form').hidden = false;
  const query = new URLSearchParams(location.search).get('q')?.trim();
  if (!query) return;
  const { words: sentences = '', index = '', home = '' } = container.dataset;
  const words = JSON.parse(sentences) as Record<Word, string>;
  const more = find('p', ':has(button)');
  const tell = (word: Word, count = 0) => {
    const sentence = words[word].replace('{count}', String(count));
    find('p', '[role=status]').textContent = sentence.replace('{query}', () => query);
  };

  async function show(results: Result[]): Promise<HTMLElement | undefined> {
    more.hidden = results.length <= STEP;
    more.onclick = () =>
      // The button may be gone, so that focus goes to the first of what it gave.
      void show(results.slice(STEP)).then(
        (first) => first?.querySelector('a')?.focus(),
        () => tell('failed'),
      );
    const pages = await Promise.all(results.slice(0, STEP).map(({ data }) => data()));
    const items = pages.map(toItem);
    find('ol').append(...items);
    return items[0];
  }

  function toItem({ url, excerpt, meta }: Found) {
    const item = find('template').content.firstElementChild?.cloneNode(true) as HTMLElement;
    const { kind, title, when, lang = document.documentElement.lang } = meta;
    const target = { href: url, lang, textContent: title };
    const link = Object.assign(document.createElement('a'), target);
    const status = kind === 'session' && meta.slot ? meta.slot : (meta.status ?? '');
    const about = [words[kind], when].filter(Boolean).join(' · ');
    const parts = [[link], [about], [status], mark(excerpt)];
    parts.forEach((part, place) => item.children[place]?.append(...part));
    item.lastElementChild?.setAttribute('lang', lang);
    return item;
  }

  find('input').value = query;
  try {
    // A name and no template, round which Vite would put a helper in a file of its own.
    const engine = `${index}pagefind.js`;
    const { createInstance } = (await import(/* @vite-ignore */ engine)) as Pagefind;
    // A worker would fetch the same code once more, and stand under another policy than the page.
    const options = { basePath: index, baseUrl: home, excerptEllipsis: '…', noWorker: true };
    const { results } = await createInstance(options).search(query);
    await show(results);
    tell(results.length > 0 ? 'found' : 'none', results.length);
  } catch {
    tell('failed');
  }
}

/** The words around what was found as text and marks, never as HTML of their own. */
function mark(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    const textContent = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (index % 2 === 0) return textContent;
    return Object.assign(document.createElement('mark'), { textContent });
  });
}
