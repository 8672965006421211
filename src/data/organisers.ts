import type { Organiser } from '../domain/event.ts';
import { getEntries } from './entries.ts';

/** Every organiser by id, in the language of the pages. */
export async function getOrganisers(lang: string): Promise<ReadonlyMap<string, Organiser>> {
  const [organisers, words] = await Promise.all([
    getEntries('organisers'),
    getEntries('organiserWords'),
  ]);
  return new Map(
    [...organisers].map(([id, { data }]) => {
      const { name = data.name, partOf = data.partOf } = words.get(`${id}/${lang}`)?.data ?? {};
      return [id, { ...data, id, name, partOf }];
    }),
  );
}
