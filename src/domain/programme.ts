import type { Picture } from './event.ts';
import {
  langOf,
  type Named,
  type Optional,
  type PartSource,
  type ProgrammeSource,
  type SlotSource,
  type Speaking,
  type Worded,
} from './programme-source.ts';
import { type Period, buildTimetable, doOverlap } from './timetable.ts';
import { isBefore } from './time.ts';

/** What a slot needs to know of the session that it holds. */
export interface SessionFacts
  extends Worded, Record<'id' | 'title' | 'summary', string>, Optional<'slides'> {
  speakers: readonly Speaking[];
  /** Earlier names of its folder, oldest first; its calendar entry keeps the first. */
  formerly: readonly string[];
  language?: string | undefined;
  level?: 'introductory' | 'intermediate' | 'advanced' | undefined;
  /** With captions or a transcript: Directive (EU) 2016/2102. */
  recording?: ({ url: string } & Optional<'captions' | 'transcript'>) | undefined;
  picture?: Picture | undefined;
  draft?: boolean | undefined;
}

/** When and where something is in the programme, with its words in one language. */
export interface Slot
  extends Period, Omit<PartSource, 'start' | 'end' | 'minutes' | 'session' | 'room' | 'track'> {
  /** Key of the calendar entry; breaks may have none. */
  id: string | undefined;
  /** Place on the page: the id, else its time, unless something else has that place already. */
  anchor: string | undefined;
  session: SessionFacts | undefined;
  room: Named | undefined;
  track: Named | undefined;
  parts: readonly Slot[];
}

export interface Day extends Period {
  date: string;
  slots: readonly Slot[];
}

export interface Programme extends Period, Omit<ProgrammeSource, 'days'> {
  days: readonly Day[];
  /** The day on whose page a slot stands, by its anchor; empty when one page holds all days. */
  dayPages: ReadonlyMap<string, string>;
}

/**
 * The most slots that one page holds. With titles, speakers and summaries of usual length that is
 * less than 100 KB compressed. A number, as no edit of a text should move the slots to other pages.
 */
export const MOST_SLOTS = 300;

/**
 * Turns a checked source into the programme: moments instead of wall times, sessions and rooms
 * instead of their names.
 *
 * @throws RangeError when the source has a timetable problem; `npm run check` tells them first.
 */
export function buildProgramme(
  source: ProgrammeSource,
  sessions: ReadonlyMap<string, SessionFacts>,
  timeZone: string,
): Programme {
  const { periods, problems } = buildTimetable(source, timeZone);
  const [problem] = problems;
  if (problem) throw new RangeError(`${problem.path?.join('.')}: ${problem.code}`);
  return placeProgramme(source, sessions, periods);
}

/** As much of a programme as has a period; for a source with mistakes that is less than all. */
export function placeProgramme(
  source: ProgrammeSource,
  sessions: ReadonlyMap<string, SessionFacts>,
  periods: ReadonlyMap<PartSource, Period>,
): Programme {
  const rooms = new Map(source.rooms.map((room) => [room.id, room]));
  const tracks = new Map(source.tracks.map((track) => [track.id, track]));

  // A session that is not public yet takes its slot along, but not the time of what follows.
  const isPublic = ({ session }: PartSource) => !session || sessions.has(session);
  const taken = new Set<string>();
  const toAnchor = (slot: PartSource, { start }: Period) => {
    // Its capital T is in no id, so that the two are never taken for one another.
    const time = start.toPlainDateTime().toString({ smallestUnit: 'minute' });
    const anchor = getSlotId(slot) ?? `T${time.replaceAll(/[T:]/g, '-')}`;
    if (taken.has(anchor)) return undefined;
    taken.add(anchor);
    return anchor;
  };
  // A part happens where its block happens, and falls with it.
  const toSlot = (slot: SlotSource, block?: Slot): Slot | undefined => {
    const period = periods.get(slot);
    if (!period) return undefined;
    const session = slot.session ? sessions.get(slot.session) : undefined;
    const { lang, langs } = source;
    const told = session && slot.speakers.length === 0 ? session : { ...slot, lang, langs };
    const isBlockCancelled = block?.status === 'cancelled';
    const own: Slot = {
      ...slot,
      ...period,
      id: getSlotId(slot),
      anchor: toAnchor(slot, period),
      kind: slot.kind ?? (session ? 'talk' : undefined),
      title: session?.title ?? slot.title,
      // The words of a kind are those of the page.
      lang: session ? session.lang : slot.title && (slot.lang ?? source.lang),
      session,
      speakers: told.speakers.map((each) => ({ ...each, lang: langOf(told, `roles.${each.id}`) })),
      room: slot.room ? rooms.get(slot.room) : block?.room,
      track: slot.track ? tracks.get(slot.track) : block?.track,
      status: isBlockCancelled ? 'cancelled' : slot.status,
      reason: slot.reason ?? (isBlockCancelled ? block.reason : undefined),
      parts: [],
    };
    const parts = slot.parts?.filter(isPublic).flatMap((part) => toSlot(part, own) ?? []);
    return { ...own, parts: parts ?? [] };
  };
  const days = source.days.map(({ date, slots: sources }) => {
    const slots = sources.filter(isPublic).flatMap((slot) => toSlot(slot) ?? []);
    const around = periodAround(sources.flatMap((slot) => periods.get(slot) ?? []));
    return { date, slots, ...around };
  });
  const placed = isSplit(days) ? days : [];
  const anchors = placed.flatMap((day) =>
    flattenSlots({ days: [day] }).map(({ anchor = '' }) => [anchor, day.date] as const),
  );
  const dayPages = new Map(anchors);
  return { ...source, days, dayPages, ...periodAround([...periods.values()]) };
}

/** Whether each day has a page of its own: when one page would hold too many slots. */
export function isSplit(
  days: readonly { slots: readonly { parts?: readonly unknown[] | undefined }[] }[],
): boolean {
  const slots = days.flatMap((day) => day.slots.flatMap(({ parts = [] }) => [1, ...parts]));
  return days.length > 1 && slots.length > MOST_SLOTS;
}

/** Whether visitors have to choose: more than eight sessions, or some at the same time. */
export function hasChoice(programme: Pick<Programme, 'days'>): boolean {
  // Cancelled ones count: a choice that was made before keeps its page.
  const sessions = flattenSlots(programme).filter(({ session }) => session);
  return sessions.length > 8 || sessions.some((one) => findClashes(one, sessions).length > 0);
}

/** Those that take the time of a slot; a block and its parts are one thing. */
export function findClashes(slot: Slot, others: readonly Slot[]): Slot[] {
  const isOwn = (other: Slot) => slot.parts.includes(other) || other.parts.includes(slot);
  return others.filter((other) => other !== slot && !isOwn(other) && doOverlap(other, slot));
}

/**
 * What is around each session on its day: before and after it in its room, else in time, and at the
 * same time. What was cancelled is around nothing. Made once for the pages of all sessions.
 */
export function indexNeighbours({ days }: Pick<Programme, 'days'>) {
  const all = days.flatMap((day) => {
    const sessions = flattenSlots({ days: [day] }).filter(({ session }) => session);
    const going = sessions
      .filter(({ status }) => status === 'scheduled')
      .toSorted((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);
    const rooms = Map.groupBy(going, ({ room }) => room);
    return sessions.map((slot) => {
      const row = rooms.get(slot.room) ?? [];
      const previous = row.filter(({ end }) => !isBefore(slot.start, end)).slice(-1);
      const next = row.filter(({ start }) => !isBefore(start, slot.end)).slice(0, 1);
      return [slot, { previous, next, parallel: findClashes(slot, going) }] as const;
    });
  });
  return new Map(all);
}

/** A slot is known by its own id, else by the name of its session. */
export function getSlotId(slot: Pick<PartSource, 'id' | 'session'>): string | undefined {
  return slot.id ?? slot.session;
}

/** Every slot and part of a programme, in the order of the page. */
export function flattenSlots(programme: Pick<Programme, 'days'>): Slot[] {
  return programme.days.flatMap((day) => day.slots.flatMap((slot) => [slot, ...slot.parts]));
}

/** The title of the slot that an editor names by its id. */
export function findSlotTitle(programme: Pick<Programme, 'days'>, wanted: string | undefined) {
  return wanted && flattenSlots(programme).find(({ id }) => id === wanted)?.title;
}

/** From the first start to the last end; slots in parallel rooms may be written in any order. */
function periodAround(periods: readonly Period[]): Period {
  return periods.reduce<Period>(
    (all, { start, end }) => ({
      start: isBefore(start, all.start) ? start : all.start,
      end: isBefore(all.end, end) ? end : all.end,
    }),
    periods[0] as Period,
  );
}
