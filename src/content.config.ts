import { defineCollection } from 'astro:content';
import { type CollectionName, COLLECTIONS } from './content-files/collections.ts';
import { contentLoader } from './content-loader.ts';

type Collections = {
  [Name in CollectionName]: { schema: (typeof COLLECTIONS)[Name]['schema'] };
};

/** The registry of collections; what each holds stands in `content-files/collections.ts`. */
export const collections = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, { schema }]) => {
    const loader = contentLoader(name as CollectionName);
    return [name, defineCollection({ loader, schema })];
  }),
) as unknown as Collections;
