import type { FieldPath } from '../issues.ts';
import type { PartSource, ProgrammeSource, SlotSource } from '../programme-source.ts';

export interface PlacedSlot {
  slot: SlotSource | PartSource;
  path: FieldPath;
}

/** Every slot and part of a programme with the path of its field, from top to bottom. */
export function walkSlots({ days }: Pick<ProgrammeSource, 'days'>): PlacedSlot[] {
  return days.flatMap((day, dayIndex) =>
    day.slots.flatMap((slot, index) => {
      const path = ['days', dayIndex, 'slots', index];
      const parts = (slot.parts ?? []).map((part, partIndex) => ({
        slot: part,
        path: [...path, 'parts', partIndex],
      }));
      return [{ slot, path }, ...parts];
    }),
  );
}
