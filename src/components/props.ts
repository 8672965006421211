import type { Event, Speaker } from '#domain/event.ts';
import type { Slot } from '#domain/programme.ts';
import type { RegistrationState } from '#domain/registration.ts';
import type { PageLanguage } from '#i18n/language.ts';
import type { Routes } from '#routes.ts';

interface Shown {
  event: Event;
  /** A slot of the programme; `slot` itself is a word of HTML. */
  item: Slot;
  speakers: ReadonlyMap<string, Speaker>;
  state: RegistrationState;
  /** At which the page is shown. */
  moment: Temporal.ZonedDateTime;
  language: PageLanguage;
  routes: Routes;
  /** What a text is written in: another language than the page's when it isn't translated. */
  textLanguage: PageLanguage['lang'];
  /** Finds what a text names: its address, and how many bytes a file has. */
  findFile: (name: string) => Promise<{ href: string; size: number }>;
}

/** What a component shows; the same thing has the same name in each of them. */
export type Shows<Name extends keyof Shown> = Pick<Shown, Name>;
