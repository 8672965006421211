import { type FieldPath, type FieldProblem, findValue } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import { type CheckedContent, type CheckedProgramme, listFiles } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

/** Names that must be told apart: each list of the content has its own. */
export function* checkDuplicates(content: CheckedContent): Iterable<FieldProblem> {
  const language = content.site.data?.language ?? '';
  for (const { file: other, words } of listFiles(content)) {
    const file = words.get(language)?.file;
    if (file) yield { code: 'twoFiles', file, params: { other } };
  }
  for (const { file, data, programme } of content.events.values()) {
    const { organisers = [], services = [], keyDates = [], registration } = data ?? {};
    const fields = registration?.fields ?? [];
    const path = ['registration', 'fields'];
    yield* findTwice(file, ['organisers'], organisers);
    yield* findTwice(file, ['services'], services, 'kind');
    yield* findTwice(file, ['keyDates'], keyDates, 'id');
    yield* findTwice(file, path, fields, 'name');
    for (const [index, { options = [] }] of fields.entries())
      yield* findTwice(file, [...path, index, 'options'], options, 'value');
    if (programme) yield* checkProgramme(programme);
  }
}

function* checkProgramme({ file, data }: CheckedProgramme): Iterable<FieldProblem> {
  if (!data) return;
  for (const list of ['rooms', 'tracks', 'removed'] as const)
    yield* findTwice(file, [list], data[list], 'id');
  const used = new Set<string>();
  for (const { slot, path } of walkSlots(data)) {
    const value = getSlotId(slot);
    if (!value) continue;
    const key = slot.id ? 'id' : 'session';
    if (used.has(value))
      yield { code: 'duplicateSlotId', file, path: [...path, key], params: { value } };
    used.add(value);
  }
  for (const [index, { id: value }] of data.removed.entries())
    if (used.has(value))
      yield { code: 'removedInUse', file, path: ['removed', index, 'id'], params: { value } };
}

function* findTwice(
  file: string,
  list: FieldPath,
  items: readonly unknown[],
  ...key: string[]
): Iterable<FieldProblem> {
  const names = items.map((item) => String(findValue(item, key)));
  for (const [index, value] of names.entries())
    if (names.indexOf(value) < index)
      yield { code: 'duplicateName', file, path: [...list, index, ...key], params: { value } };
}
