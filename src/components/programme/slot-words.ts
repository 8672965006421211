import type { Event } from '#domain/event.ts';
import type { Previous } from '#domain/programme-source.ts';
import type { Slot } from '#domain/programme.ts';
import type { PageLanguage } from '#i18n/language.ts';

/** The title of a slot, else what its kind is called. */
export function toSlotTitle({ title, kind }: Slot, { t }: PageLanguage): string {
  return title ?? (kind ? t(`kind.${kind}`) : '');
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
