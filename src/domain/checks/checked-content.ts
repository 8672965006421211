import type { EventSource } from '../event.ts';
import type { ProgrammeSource, Speaking } from '../programme-source.ts';

/** Data with the file that it stands in; no data when the file has mistakes of its own. */
export interface Filed<T> {
  file: string;
  data: T | undefined;
}

export interface CheckedSession {
  speakers: readonly Speaking[];
  formerly: readonly string[];
  draft: boolean;
}

export interface CheckedEvent extends Filed<EventSource & { timeZone?: string | undefined }> {
  programme: Filed<ProgrammeSource> | undefined;
  sessions: ReadonlyMap<string, Filed<CheckedSession>>;
}

export interface CheckedSite {
  organiser: string;
  timeZone: string;
  registration?: { endpoint: string } | undefined;
}

interface Addressed {
  formerly: readonly string[];
}

/** All content by its names, as the rules across files see it. */
export interface CheckedContent {
  site: Filed<CheckedSite>;
  events: ReadonlyMap<string, CheckedEvent>;
  speakers: ReadonlyMap<string, Filed<Addressed>>;
  organisers: ReadonlyMap<string, Filed<Addressed>>;
  pages: ReadonlyMap<string, Filed<Addressed>>;
}

/** The zone of an event: its own, else the site's. */
export function getTimeZone(event: CheckedEvent, site: CheckedSite): string {
  return event.data?.timeZone ?? site.timeZone;
}
