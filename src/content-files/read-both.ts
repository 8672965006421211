import { buildTimetable } from '../domain/timetable.ts';
import { checkFiles } from './check-file.ts';
import { toCheckedContent } from './checked-content.ts';
import type { CollectionData } from './collections.ts';
import { type ContentFile, readContent } from './read-content.ts';

/**
 * Reads two states of a content to compare. A file that cannot be read counts on neither side, so
 * that it makes no difference.
 */
export async function readBoth(...roots: readonly [before: string, after: string]) {
  const [before, after] = await Promise.all([readSide(roots[0]), readSide(roots[1])]);
  const nameOf = ({ collection, id }: ContentFile) => `${collection}/${id}`;
  const broken = new Set([...before.unreadable, ...after.unreadable].map(nameOf));
  const arrange = ({ tree, valid, unreadable }: typeof before) => {
    const whole = [...valid].filter(([file]) => !broken.has(nameOf(file)));
    return { content: toCheckedContent(tree, new Map(whole)), unreadable };
  };
  return [arrange(before), arrange(after)] as const;
}

/** Reads a content and arranges what is valid of it. */
export async function readArranged(root: string) {
  const { tree, valid } = await readSide(root);
  return { tree, content: toCheckedContent(tree, valid) };
}

async function readSide(root: string) {
  const tree = await readContent(root);
  const { valid } = checkFiles(tree);
  for (const [file, data] of valid) {
    if (file.collection !== 'programmes') continue;
    // Times that cannot follow each other place nothing.
    const { problems } = buildTimetable(data as CollectionData<'programmes'>, 'UTC');
    if (problems.length > 0) valid.delete(file);
  }
  return { tree, valid, unreadable: tree.files.filter((file) => !valid.has(file)) };
}
