import type { FieldPath } from '../issues.ts';
import type { PartSource, ProgrammeSource, SlotSource } from '../programme-source.ts';

export interface PlacedSlot {
  slot: SlotSource | PartSource;
  path: FieldPath;
  /** The block that this is a part of. */
  block: SlotSource | undefined;
  room: string | undefined;
}

/** Every slot and part of a programme with the path of its field, from top to bottom. */
export function walkSlots(programme?: Pick<ProgrammeSource, 'days'>): PlacedSlot[] {
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
