import { pathToFileURL } from 'node:url';
import { type Loader, type LoaderContext, glob } from 'astro/loaders';
import { type CollectionName, findCollection, toGlob } from './content-files/collections.ts';
import { isPlainMarkdown } from './content-files/plain-markdown.ts';
import { readContentFile } from './content-files/read-content.ts';

type Rendered = Awaited<ReturnType<LoaderContext['renderMarkdown']>>;

/**
 * Astro's own loader, with our reader under it. Front matter comes from `content-files`, so that
 * Astro and `npm run check` see the same values; a body that is plain Markdown is rendered here,
 * because each `.mdx` file left to Astro becomes a module of its own, read or not.
 */
export function contentLoader(name: CollectionName): Loader {
  const loader = glob({
    base: './content',
    pattern: toGlob(name),
    generateId: ({ entry }) => findCollection(entry)?.id ?? entry,
    retainBody: false,
  });
  return {
    name: `content-${name}`,
    load: async (context) => {
      const { store } = context;
      const html = new Map<string, Rendered>();
      await loader.load({
        ...context,
        logger: withoutEmptyNotice(context.logger),
        parseData: async (entry) => {
          const { filePath = '' } = entry;
          const { data, body } = await readContentFile(filePath);
          html.delete(entry.id);
          // Astro renders `.md` by itself; the address of the file is what pictures are found by.
          if (filePath.endsWith('.mdx') && isPlainMarkdown(body)) {
            const fileURL = pathToFileURL(filePath);
            html.set(entry.id, await context.renderMarkdown(body, { fileURL }));
          }
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
        store: {
          ...store,
          set: (entry) => {
            const rendered = html.get(entry.id);
            if (!rendered) return store.set(entry);
            const plain = { ...entry, rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
            delete plain.deferredRender;
            return store.set(plain);
          },
        },
      });
      // Astro warns at each read of a collection that it never saw an entry of.
      if (store.keys().length > 0) return;
      store.set({ id: 'none', data: {} });
      store.delete('none');
    },
  };
}

/** No event needs translations or a ledger, so a collection without files is nothing to report. */
function withoutEmptyNotice(logger: LoaderContext['logger']): LoaderContext['logger'] {
  const quiet = logger.fork(logger.label);
  quiet.warn = (message) => {
    if (!message.startsWith('No files found matching')) logger.warn(message);
  };
  return quiet;
}
