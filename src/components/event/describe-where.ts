import { type Event, toPlaceLines } from '#domain/event.ts';
import type { Named } from '#domain/programme-source.ts';
import type { PageLanguage } from '#i18n/language.ts';

/** Where one attends, in one line. */
export function describeWhere(event: Event, { t }: PageLanguage, room?: Named): string {
  const venue = toPlaceLines(event, room).join(', ');
  if (!venue) return t('event.online');
  return event.attendanceMode === 'hybrid' ? t('event.hybrid', { venue }) : venue;
}
