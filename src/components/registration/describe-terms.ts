import type { Shows } from '#components/props.ts';
import { isOpen, toLastDay } from '#domain/registration.ts';
import { isBefore } from '#domain/time.ts';

/**
 * One sentence on whether and until when one can register. It names days, never “today”, so that it
 * stays true without script when the page is read later than it was built. A closing at midnight is
 * told as the last minute of the day before: “tot 8 juni, 0 uur” is read as the evening of the 8th.
 *
 * @param form `Briefly` beside the heading “Inschrijven”, so that it doesn't say that word again;
 *   `Past` once the deadline has passed on a page that was built before it
 */
export function describeTerms(
  { event, state, moment, language }: Shows<'event' | 'state' | 'moment' | 'language'>,
  form: '' | 'Briefly' | 'Past' = '',
): string {
  const { t, format } = language;
  const { opens, closes } = event.registration ?? {};
  const isOpenNow = isOpen(state);
  const change = isOpenNow ? closes : state === 'notYetOpen' && opens;
  if (!change) return isOpenNow ? '' : t(`registration.${state}`);
  const isMidnight = change.hour === 0 && change.minute === 0;
  const zone = format.zone(change);
  if (!isOpenNow) {
    const opening = isMidnight ? format.date(change) : format.dateTime(change);
    return t('registration.opens', { moment: opening, zone });
  }
  if (state === 'waitingList' && form === 'Briefly') return t('registration.waitingList');
  const last = isMidnight ? change.subtract({ minutes: 1 }) : change;
  if (form !== 'Past' && !isBefore(moment, toLastDay(change))) {
    const words = { date: format.date(last), time: format.time(last), zone };
    return t(`registration.lastDay${form}`, words);
  }
  const deadline = { moment: format.dateTime(last), zone };
  return t(`registration.deadline${isMidnight ? '' : 'Before'}${form}`, deadline);
}
