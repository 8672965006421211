import type { CalendarDate } from './time.ts';

/** The kinds of slot that there are words for. */
export const SLOT_KINDS = [
  ...(['welcome', 'talk', 'workshop', 'panel', 'questions', 'break', 'lunch'] as const),
  ...(['networking', 'registration', 'closing'] as const),
] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** Fields that may be left out; the schemas then give none, or nothing. */
export type Optional<Field extends string> = Partial<Record<Field, string | undefined>>;

/**
 * What has words of its own: `lang` is the language that they are in (BCP 47) when that is not the
 * language of the page, because they are not translated; `textLang` that of the text below them.
 * Where only some of them are translated, `langs` has the others by their place: `venue.route`, and
 * `original` is the language of what no translation gives, such as an address.
 */
export interface Worded extends Optional<'lang' | 'textLang' | 'original'> {
  langs?: Readonly<Record<string, string>> | undefined;
}

/** What a translation gives, in the shape of the source; lists by the names of their items. */
export interface Words {
  readonly [field: string]: string | readonly (string | Words)[] | Words | undefined;
}

/** The language of a word of something, if that is not the language of the page (WCAG 3.1.2). */
export function langOf({ lang, langs }: Worded, place: string): string | undefined {
  return lang ?? langs?.[place];
}

/** Who speaks at a slot or session, and in which role there. */
export interface Speaking extends Worded, Optional<'role'> {
  id: string;
  as: 'speaker' | 'moderator' | 'panellist';
}

/** When something was planned before it moved. */
export interface Previous extends Optional<'start' | 'end'> {
  date: CalendarDate;
}

/** A slot's part, as an editor writes it. */
export interface PartSource
  extends
    Worded,
    Optional<'id' | 'session' | 'title' | 'room' | 'track' | 'reason' | 'replacedBy'>,
    Optional<'start' | 'end'> {
  minutes?: number | undefined;
  kind?: SlotKind | undefined;
  speakers: readonly Speaking[];
  status: 'scheduled' | 'cancelled';
  previous?: Previous | undefined;
}

export interface SlotSource extends PartSource {
  parts?: readonly PartSource[] | undefined;
}

export interface DaySource extends Optional<'start' | 'end'> {
  date: CalendarDate;
  slots: readonly SlotSource[];
}

export type Named = Record<'id' | 'name', string>;

export interface RemovedSlot
  extends Worded, Record<'id' | 'title' | 'reason', string>, Optional<'session' | 'replacedBy'> {
  previous: Previous;
}

/** The programme as an editor writes it: wall clock times, read from top to bottom. */
export interface ProgrammeSource extends Worded {
  rooms: readonly Named[];
  tracks: readonly Named[];
  days: readonly DaySource[];
  removed: readonly RemovedSlot[];
}
