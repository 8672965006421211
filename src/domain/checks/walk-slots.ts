import type { PartSource, ProgrammeSource } from '../programme-source.ts';

export type PlacedSlot = ReturnType<typeof walkSlots>[number];

/**
 * Every slot and part of a programme with the path of its field, from top to bottom, and with the
 * block that it is a part of.
 */
export function walkSlots(programme?: Pick<ProgrammeSource, 'days'>) {
  return (programme?.days ?? []).flatMap((day, dayIndex) =>
    day.slots.flatMap((slot, index) => {
      const path = ['days', dayIndex, 'slots', index];
      const parts = (slot.parts ?? []).map((part, partIndex) => {
        const at = [...path, 'parts', partIndex];
        return { slot: part, path: at, block: slot, room: part.room ?? slot.room };
      });
      return [{ slot, path, block: undefined, room: slot.room }, ...parts];
    }),
  );
}

/** What an editor would call a slot. */
export function nameSlot({ title, session, id, kind }: PartSource): string {
  return title ?? session ?? id ?? kind ?? '';
}
