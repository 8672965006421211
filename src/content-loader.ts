import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Loader, type LoaderContext, glob } from 'astro/loaders';
import { type CollectionName, findCollection, toGlob } from './content-files/collections.ts';
import { isPlainMarkdown } from './content-files/plain-markdown.ts';
import { openMemory } from './content-files/memory.ts';
import { readContentFile } from './content-files/read-content.ts';
import type { Reading } from './content-files/read-text.ts';

/** What there is to say of a text when Astro stores it. */
interface Read extends Record<'isBroken' | 'hasText', boolean> {
  rendered: Awaited<ReturnType<LoaderContext['renderMarkdown']>> | undefined;
}

/** What the check, which comes before, has read. */
let memory: ReturnType<typeof openMemory<Reading>> | undefined;

/**
 * Astro's own loader, with our reader under it. Front matter comes from `content-files`, so that
 * Astro and `npm run check` see the same values; a body that is plain Markdown is rendered here,
 * because each `.mdx` file left to Astro becomes a module of its own, read or not. In dev a file
 * with mistakes keeps what it last said: the check tells them, with line and column.
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
      const { store, watcher } = context;
      const root = fileURLToPath(context.config.root);
      const texts = new Map<string, Read>();
      await loader.load({
        ...context,
        ...ignoreAstrosReader(context),
        logger: toQuiet(context.logger),
        parseData: async (entry) => {
          const { id, filePath = '' } = entry;
          const file = relative(root, filePath).replaceAll('\\', '/');
          memory ??= openMemory<Reading>(root);
          const read = readContentFile(root, file, await memory);
          if (!read) return entry.data;
          const { data, body, valid } = read;
          const isBroken = Boolean(watcher) && !valid;
          // Astro renders `.md` by itself; the address of the file is what pictures are found by.
          const isPlain = !isBroken && filePath.endsWith('.mdx') && isPlainMarkdown(body);
          const rendered = isPlain
            ? await context.renderMarkdown(body, { fileURL: pathToFileURL(filePath) })
            : undefined;
          texts.set(id, { isBroken, rendered, hasText: Boolean(body.trim()) });
          if (isBroken) return entry.data;
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
        store: {
          ...store,
          set: (entry) => {
            const { isBroken, rendered, hasText } = texts.get(entry.id) ?? {};
            if (isBroken) return false;
            // Pages ask only whether there is a text, so no more of it is kept.
            const kept = { ...entry, body: hasText ? '…' : '' };
            if (!rendered) return store.set(kept);
            const plain = { ...kept, rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
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

type EntryTypes = ReadonlyMap<string, { getEntryInfo: (file: { contents: string }) => unknown }>;

/**
 * Astro reads front matter before it asks for ours, and ends `astro dev` at a mistake in it. What
 * it would read is not used; the map that says how is part of the context, not of its type:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/content/loaders/types.ts
 */
function ignoreAstrosReader(context: LoaderContext): object {
  const { entryTypes } = context as LoaderContext & { entryTypes: EntryTypes };
  const getEntryInfo = ({ contents }: { contents: string }) => ({ data: {}, body: contents });
  const own = [...entryTypes].map(([ending, type]) => [ending, { ...type, getEntryInfo }] as const);
  return { entryTypes: new Map(own) };
}

/** No event needs translations or a ledger, so a collection without files is nothing to report. */
function toQuiet(logger: LoaderContext['logger']): LoaderContext['logger'] {
  const quiet = logger.fork(logger.label);
  quiet.warn = (message) => {
    if (!message.startsWith('No files found matching')) logger.warn(message);
  };
  return quiet;
}
