import type { AccessibilityStatement } from '../accessibility.ts';
import type { Addressable, Contact, EventSource, Organiser } from '../event.ts';
import type { Position } from '../issues.ts';
import type { Ledger } from '../ledger.ts';
import type { ProgrammeSource } from '../programme-source.ts';
import type { SessionFacts } from '../programme.ts';
import type { Timetable } from '../timetable.ts';

/** A link or a picture in the text of a page, or what was meant as one and stays text. */
export interface BodyLink extends Position {
  kind: 'link' | 'picture' | 'text';
  target: string;
  /** The words of the link, the text beside the picture. */
  label: string;
}

/** Data with the file that it stands in; no data when the file has mistakes of its own. */
export interface Filed<Data> {
  file: string;
  /** The whole file, for what is looked for line by line. */
  text: string;
  /** What stands below the fields. */
  body: string;
  links: readonly BodyLink[];
  /** The anchors of its headings. */
  anchors: readonly string[];
  data: Data | undefined;
  /** The translations of this file, by language. */
  words: ReadonlyMap<string, Filed<unknown>>;
}

export type CheckedSession = Omit<SessionFacts, 'id' | 'draft'> & Addressable;

export type CheckedProgramme = Filed<ProgrammeSource>;

export interface CheckedEvent extends Filed<EventSource & { timeZone?: string | undefined }> {
  id: string;
  programme: CheckedProgramme | undefined;
  sessions: ReadonlyMap<string, Filed<CheckedSession>>;
  /** When each slot is, worked out once; none while the site has no zone. */
  timetable: Timetable | undefined;
  timeZone: string;
  /** What was published of it; none when it never was. */
  ledger: Filed<Ledger> | undefined;
}

export interface CheckedSite {
  organiser: string;
  language: string;
  languages: readonly string[];
  timeZone: string;
  contact: Contact;
  address: string;
  calendar: { domain: string };
  demonstration?: object | undefined;
  registration?: { endpoint: string } | undefined;
  privacy?: { words: Readonly<Record<string, object>> } | undefined;
  accessibility?: AccessibilityStatement | undefined;
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface CheckedPage extends Addressable {
  title: string;
  summary: string;
  role?: string | undefined;
}

/** All content by its names, as the rules across files see it. */
export interface CheckedContent {
  site: Filed<CheckedSite>;
  events: ReadonlyMap<string, CheckedEvent>;
  speakers: ReadonlyMap<string, Filed<Addressable & { name: string }>>;
  organisers: ReadonlyMap<string, Filed<Addressable & Omit<Organiser, 'id'>>>;
  pages: ReadonlyMap<string, Filed<CheckedPage>>;
  /** Every file of `content/` and `public/`, from the project folder. */
  assets: ReadonlySet<string>;
}

/** The files of an event that tell of it in its own language. */
export function listEventFiles(event: CheckedEvent): Filed<unknown>[] {
  return [event, ...(event.programme ? [event.programme] : []), ...event.sessions.values()];
}

/** Every file that has a text and fields, translations too. */
export function listFiles(content: CheckedContent): Filed<unknown>[] {
  const { events, speakers, organisers, pages, site } = content;
  const others = [speakers, organisers, pages].flatMap((named) => [...named.values()]);
  const all = [site, ...[...events.values()].flatMap(listEventFiles), ...others];
  return all.flatMap((file) => [file, ...file.words.values()]);
}
