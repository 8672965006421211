import { z } from 'zod';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { isReserved } from '../../src/integrations/find-issues.ts';
import { id } from '../../src/schemas/scalars.ts';
import type { Ask } from './ask.ts';

/** Letters that are not another letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/**
 * The name of a folder after a title.
 *
 * @example toFolderName('Foto’s: hét café') // 'fotos-het-cafe'
 */
export function toFolderName(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[ßæœøł]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The name of a new folder: as its title where that is free. It is an address for ever. */
export function askName(ask: Ask, tree: ContentTree, title: string, ...folders: string[]) {
  const refuse = (name: string) => {
    const isTaken = ({ file }: { file: string }) =>
      folders.some((folder) => file.startsWith(`content/${folder}/${name}/`));
    const other = 'Kies een andere naam (--id).';
    if (tree.files.some(isTaken)) return `De naam ‘${name}’ is al in gebruik. ${other}`;
    return isReserved(name) ? `De naam ‘${name}’ heeft de site zelf nodig. ${other}` : undefined;
  };
  const schema = id.describe('De naam van de map: wordt het adres. Voorbeeld: ai-dag-2027');
  return ask({ flag: 'id', schema, fallback: toFolderName(title) || undefined, refuse });
}

/** One of the events that there are. */
export function askEvent(ask: Ask, { files }: ContentTree): Promise<string> {
  const ids = files.flatMap(({ collection, id }) => (collection === 'events' ? [id] : []));
  const schema = z.enum(ids).describe(`Het evenement: ${ids.join(', ')}.`);
  return ask({ flag: 'event', schema, fallback: ids.length === 1 ? ids[0] : undefined });
}
