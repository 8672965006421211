import type { CalendarDate, LocalTime } from './time.ts';

/** The kinds of slot that there are words for. */
export const SLOT_KINDS = [
  'welcome',
  'talk',
  'workshop',
  'panel',
  'questions',
  'break',
  'lunch',
  'networking',
  'registration',
  'closing',
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** Who speaks at a slot or session, and in which role there. */
export interface Speaking {
  id: string;
  role?: string | undefined;
  as: 'speaker' | 'moderator' | 'panellist';
}

/** When something was planned before it moved. */
export interface Previous {
  date: CalendarDate;
  start?: LocalTime | undefined;
  end?: LocalTime | undefined;
}

/** A slot's part, as an editor writes it. */
export interface PartSource {
  id?: string | undefined;
  start?: LocalTime | undefined;
  end?: LocalTime | undefined;
  minutes?: number | undefined;
  session?: string | undefined;
  title?: string | undefined;
  kind?: SlotKind | undefined;
  speakers: readonly Speaking[];
  room?: string | undefined;
  track?: string | undefined;
  status: 'scheduled' | 'cancelled';
  reason?: string | undefined;
  previous?: Previous | undefined;
  replacedBy?: string | undefined;
}

export interface SlotSource extends PartSource {
  parts?: readonly PartSource[] | undefined;
}

export interface DaySource {
  date: CalendarDate;
  start?: LocalTime | undefined;
  end?: LocalTime | undefined;
  slots: readonly SlotSource[];
}

export interface Named {
  id: string;
  name: string;
}

export interface RemovedSlot {
  id: string;
  title: string;
  previous: Previous;
  reason: string;
  replacedBy?: string | undefined;
}

/** The programme as an editor writes it: wall clock times, read from top to bottom. */
export interface ProgrammeSource {
  rooms: readonly Named[];
  tracks: readonly Named[];
  days: readonly DaySource[];
  removed: readonly RemovedSlot[];
}
