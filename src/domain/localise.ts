import type { EventSource, Picture, SpeakerSource, Venue } from './event.ts';
import type { PartSource, ProgrammeSource } from './programme-source.ts';
import { type SessionFacts, getSlotId } from './programme.ts';
import type { FieldSource, RegistrationSource } from './registration.ts';

/** Words by the id of what they name. */
export type WordsById = Readonly<Record<string, string>>;

/** The fields of a source that a translation may give in other words. */
type Translated<Source, Field extends keyof Source> = {
  [Key in Field]?: NonNullable<Source[Key]> | undefined;
};

type FieldWords = Translated<FieldSource, 'label' | 'hint'> & { options?: WordsById | undefined };

export interface RegistrationWords extends Translated<
  RegistrationSource,
  'price' | 'audience' | 'capacity'
> {
  fields?: Readonly<Record<string, FieldWords>> | undefined;
}

type PictureWords = Omit<Picture, 'file'> | undefined;

type EventText = 'title' | 'summary' | 'kind' | 'series' | 'joining' | 'reason';

export interface EventWords extends Translated<EventSource, EventText> {
  venue?: Translated<Venue, 'name' | 'route' | 'accessibility'> | undefined;
  services?: WordsById | undefined;
  registration?: RegistrationWords | undefined;
  keyDates?: WordsById | undefined;
  picture?: PictureWords;
}

export type ProgrammeWords = Partial<
  Record<'titles' | 'reasons' | 'rooms' | 'tracks' | 'roles', WordsById | undefined>
>;

export interface SessionWords extends Translated<SessionFacts, 'title' | 'summary'> {
  roles?: WordsById | undefined;
  picture?: PictureWords;
}

export interface SpeakerWords extends Translated<SpeakerSource, 'organisation'> {
  picture?: PictureWords;
  /** Names of the links, in the order of the original. */
  links?: readonly string[] | undefined;
}

/**
 * Lays the words of a translation over an event. Facts are never taken from a translation, so a
 * page in French can't show another hour than the Dutch one; a word that is not translated stays
 * in the language of the event.
 */
export function localiseEvent(event: EventSource, words: EventWords | undefined): EventSource {
  if (!words) return event;
  const { venue, services, registration, keyDates, picture, ...texts } = words;
  return {
    ...event,
    ...given(texts),
    venue: event.venue && { ...event.venue, ...given(venue ?? {}) },
    services: event.services.map((service) => ({
      ...service,
      note: services?.[service.kind] ?? service.note,
    })),
    registration: event.registration && localiseRegistration(event.registration, registration),
    keyDates: event.keyDates.map((keyDate) => ({
      ...keyDate,
      label: keyDates?.[keyDate.id] ?? keyDate.label,
    })),
    picture: localisePicture(event.picture, picture),
  };
}

/** Lays the words of a translation over a programme: by the id of each slot, room and track. */
export function localiseProgramme(
  programme: ProgrammeSource,
  words: ProgrammeWords | undefined,
): ProgrammeSource {
  if (!words) return programme;
  const toSlot = <T extends PartSource>(slot: T): T => {
    const id = getSlotId(slot) ?? '';
    const { title, reason } = slot;
    const named = {
      title: title && (words.titles?.[id] ?? title),
      reason: words.reasons?.[id] ?? reason,
    };
    return localiseRoles({ ...slot, ...named }, words.roles);
  };
  return {
    rooms: localiseNamed(programme.rooms, words.rooms),
    tracks: localiseNamed(programme.tracks, words.tracks),
    days: programme.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => ({ ...toSlot(slot), parts: slot.parts?.map(toSlot) })),
    })),
    removed: programme.removed.map((removed) => ({
      ...removed,
      title: words.titles?.[removed.id] ?? removed.title,
      reason: words.reasons?.[removed.id] ?? removed.reason,
    })),
  };
}

/** Lays the words of a translation over a session. */
export function localiseSession<T extends SessionFacts>(
  session: T,
  words: SessionWords | undefined,
): T {
  if (!words) return session;
  const { title = session.title, summary = session.summary, roles } = words;
  const picture = localisePicture(session.picture, words.picture);
  return localiseRoles({ ...session, title, summary, picture }, roles);
}

/** Lays the words of a translation over a speaker. */
export function localiseSpeaker<T extends SpeakerSource>(
  speaker: T,
  words: SpeakerWords | undefined,
): T {
  if (!words) return speaker;
  return {
    ...speaker,
    organisation: words.organisation ?? speaker.organisation,
    picture: localisePicture(speaker.picture, words.picture),
    links: speaker.links.map(({ label, url }, index) => ({
      label: words.links?.[index] ?? label,
      url,
    })),
  };
}

function localisePicture(picture: Picture | undefined, words: PictureWords): Picture | undefined {
  return picture && { ...picture, ...given(words ?? {}) };
}

function localiseRegistration(
  registration: RegistrationSource,
  words: RegistrationWords = {},
): RegistrationSource {
  const { fields, ...texts } = words;
  return {
    ...registration,
    ...given(texts),
    fields: registration.fields.map((field) => {
      const { options, ...labels } = fields?.[field.name] ?? {};
      const named = field.options?.map(({ value, label }) => ({
        value,
        label: options?.[value] ?? label,
      }));
      return { ...field, ...given(labels), options: named };
    }),
  };
}

function localiseNamed<T extends { id: string; name: string }>(
  items: readonly T[],
  names: WordsById | undefined,
): T[] {
  return items.map((item) => ({ ...item, name: names?.[item.id] ?? item.name }));
}

/** Roles in the language of the page, by the id of the speaker. */
function localiseRoles<T extends Pick<PartSource, 'speakers'>>(
  item: T,
  roles: WordsById | undefined,
): T {
  if (!roles) return item;
  const speakers = item.speakers.map((speaker) => ({
    ...speaker,
    role: roles[speaker.id] ?? speaker.role,
  }));
  return { ...item, speakers };
}

/** Only what a translation really gives may lie over the original. */
function given<T extends object>(words: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  const entries = Object.entries(words).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: NonNullable<T[Key]> };
}
