import type { Event } from '../domain/event.ts';
import type { Previous, Speaking } from '../domain/programme-source.ts';
import type { Slot } from '../domain/programme.ts';
import type { PageLanguage } from './language.ts';

/** The title of a slot, else what its kind is called. */
export function toSlotTitle(
  { title, kind }: Pick<Slot, 'title' | 'kind'>,
  { t }: Pick<PageLanguage, 't'>,
): string {
  return title ?? (kind ? t(`kind.${kind}`) : '');
}

/** A name with what the person does there, unless that is to speak. */
export function toNameWithTask(
  { name, as }: Pick<Speaking, 'as'> & { name: string },
  { t }: Pick<PageLanguage, 't'>,
): string {
  return as === 'speaker' ? name : t(`programme.${as}`, { name });
}

/** When something was planned before: the day, with its time when that is known. */
export function formatPrevious(
  { date, start }: Previous,
  event: Pick<Event, 'start'>,
  { format }: PageLanguage,
): string {
  const day = Temporal.PlainDate.from(date);
  if (!start) return format.date(day);
  const timeZone = event.start.timeZoneId;
  return format.dateTime(day.toZonedDateTime({ timeZone, plainTime: start }));
}
