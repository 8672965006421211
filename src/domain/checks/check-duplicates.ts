import type { FieldPath, FieldProblem } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import { type CheckedContent, listFiles } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

/** Names that must be told apart: each list of the content has its own. */
export function checkDuplicates(content: CheckedContent): FieldProblem[] {
  const language = content.site.data?.language ?? '';
  const twins = listFiles(content).flatMap(({ file: other, words }): FieldProblem[] => {
    const file = words.get(language)?.file;
    return file ? [{ code: 'twoFiles', file, path: [], params: { other } }] : [];
  });
  const ofEvents = [...content.events.values()].flatMap(({ file, data, programme }) => {
    const { organisers = [], services = [], keyDates = [], registration } = data ?? {};
    const fields = registration?.fields ?? [];
    const found = [
      ...findTwice(organisers, ['organisers'], undefined, (name) => name),
      ...findTwice(services, ['services'], 'kind', ({ kind }) => kind),
      ...findTwice(keyDates, ['keyDates'], 'id', ({ id }) => id),
      ...findTwice(fields, ['registration', 'fields'], 'name', ({ name }) => name),
      ...fields.flatMap(({ options = [] }, index) =>
        findTwice(options, ['registration', 'fields', index, 'options'], 'value', (o) => o.value),
      ),
    ].map((problem) => ({ ...problem, file }));
    if (!programme?.data) return found;
    const { rooms, tracks, removed } = programme.data;
    const slots = walkSlots(programme.data);
    const used = new Set(slots.map(({ slot }) => getSlotId(slot)));
    const inProgramme = [
      ...findTwice(rooms, ['rooms'], 'id', ({ id }) => id),
      ...findTwice(tracks, ['tracks'], 'id', ({ id }) => id),
      ...findTwice(removed, ['removed'], 'id', ({ id }) => id),
      ...removed.flatMap(({ id }, index): Found[] =>
        used.has(id)
          ? [{ code: 'removedInUse', path: ['removed', index, 'id'], params: { value: id } }]
          : [],
      ),
    ];
    const ofSlots = slots.flatMap(({ slot, path }, index): Found[] => {
      const id = getSlotId(slot);
      if (!id || !slots.slice(0, index).some((other) => getSlotId(other.slot) === id)) return [];
      const key = slot.id ? 'id' : 'session';
      return [{ code: 'duplicateSlotId', path: [...path, key], params: { value: id } }];
    });
    return [
      ...found,
      ...[...inProgramme, ...ofSlots].map((problem) => ({ ...problem, file: programme.file })),
    ];
  });
  return [...twins, ...ofEvents];
}

type Found = Omit<FieldProblem, 'file'>;

function findTwice<Item>(
  items: readonly Item[],
  list: FieldPath,
  key: string | undefined,
  toName: (item: Item) => string,
): Found[] {
  const names = items.map(toName);
  return names.flatMap((value, index): Found[] =>
    names.indexOf(value) === index
      ? []
      : [
          {
            code: 'duplicateName',
            path: [...list, index, ...(key ? [key] : [])],
            params: { value },
          },
        ],
  );
}
