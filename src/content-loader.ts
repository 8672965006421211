import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import type { CollectionName } from './content-files/collections.ts';
import { findCollection, toGlob } from './content-files/collections.ts';
import { isPlainMarkdown } from './content-files/plain-markdown.ts';
import { readContentFile } from './content-files/read-content.ts';

type Rendered = Awaited<ReturnType<Parameters<Loader['load']>[0]['renderMarkdown']>>;

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
      const html = new Map<string, Rendered>();
      await loader.load({
        ...context,
        logger: withoutEmptyNotice(context.logger),
        parseData: async (entry) => {
          const { filePath = '' } = entry;
          const { data, body } = await readContentFile(filePath);
          const isPlain = filePath.endsWith('.md') || isPlainMarkdown(body);
          if (!isPlain || filePath.endsWith('.yml')) html.delete(entry.id);
          else html.set(entry.id, await context.renderMarkdown(body));
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
        store: new Proxy(context.store, {
          get(store, key) {
            if (key !== 'set') return bound(store, key);
            return (entry: Parameters<typeof store.set>[0]) => {
              const rendered = html.get(entry.id);
              if (!rendered) return store.set(entry);
              const { deferredRender: _left, ...plain } = entry;
              return store.set({ ...plain, rendered });
            };
          },
        }),
      });
      // Astro warns at each read of a collection that it never saw an entry of.
      if (context.store.keys().length > 0) return;
      context.store.set({ id: 'none', data: {} });
      context.store.delete('none');
    },
  };
}

function bound<T extends object>(store: T, key: string | symbol): unknown {
  const member: unknown = Reflect.get(store, key);
  return typeof member === 'function' ? (member.bind(store) as unknown) : member;
}

/** No event needs translations or a ledger, so a collection without files is nothing to report. */
function withoutEmptyNotice(
  logger: Parameters<Loader['load']>[0]['logger'],
): Parameters<Loader['load']>[0]['logger'] {
  return new Proxy(logger, {
    get(target, key) {
      if (key !== 'warn') return bound(target, key);
      return (message: string) => {
        if (!message.startsWith('No files found matching')) target.warn(message);
      };
    },
  });
}
