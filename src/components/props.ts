import type { CalendarLinks } from '#domain/calendar.ts';
import type { Contact, Event, Organiser, Speaker } from '#domain/event.ts';
import type { Endpoint } from '#domain/form-hosts.ts';
import type { PageVersion } from '#domain/page-version.ts';
import type { Worded } from '#domain/programme-source.ts';
import type { Slot } from '#domain/programme.ts';
import type { Privacy, RegistrationState } from '#domain/registration.ts';
import type { PageLanguage } from '#i18n/language.ts';
import type { Routes } from '#routes.ts';

interface Shown {
  event: Event;
  /** A slot of the programme; `slot` itself is a word of HTML. */
  item: Slot;
  speakers: ReadonlyMap<string, Speaker>;
  state: RegistrationState;
  links: CalendarLinks;
  /** Address that the form posts to; checked before the build, so an open form has one. */
  endpoint: Endpoint | undefined;
  /** When registration closes, in ms since the epoch; absent when no server tells whether it has. */
  closes: number | undefined;
  site: {
    name: string;
    language: PageLanguage['lang'];
    demonstration?: object | undefined;
    licence?: Record<'name' | 'url', string> | undefined;
  };
  logo: { src: string; width: number; height: number } | undefined;
  organiser: Organiser | undefined;
  contact: Contact;
  privacy: Privacy | undefined;
  /** The pages that every page leads to, each with what it is: privacy, accessibility. */
  rolePages: readonly (Worded & Record<'id' | 'title', string> & { role?: string | undefined })[];
  /** Set when the site is shown as of another moment than now. */
  shownAsOf: Temporal.ZonedDateTime | undefined;
  /** At which the page is shown. */
  moment: Temporal.ZonedDateTime;
  /** The page in each language of the site, whose own comes first. */
  versions: readonly PageVersion[];
  language: PageLanguage;
  routes: Routes;
  /** Finds what a text names: its address, and how many bytes a file has. */
  findFile: (name: string) => Promise<{ href: string; size: number }>;
}

/** What a component shows; the same thing has the same name in each of them. */
export type Shows<Name extends keyof Shown> = Pick<Shown, Name>;
