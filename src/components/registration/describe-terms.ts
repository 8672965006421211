import type { RegistrationState, RegistrationTerms } from '#domain/registration.ts';
import type { PageLanguage } from '#i18n/language.ts';

/**
 * One sentence on whether and until when one can register; true without script. A closing at
 * midnight is told as the last minute of the day before: “tot 8 juni, 0 uur” is read as the evening
 * of the 8th.
 *
 * @param form `Briefly` beside the heading “Inschrijven”, so that it doesn't say that word again
 */
export function describeTerms(
  terms: RegistrationTerms | undefined,
  state: RegistrationState,
  { t, format }: PageLanguage,
  form: '' | 'Briefly' = '',
): string {
  const isOpen = state === 'open' || state === 'waitingList' || state === 'external';
  const change = isOpen ? terms?.closes : state === 'notYetOpen' && terms?.opens;
  if (!change) return isOpen ? '' : t(`registration.${state}`);
  const isMidnight = change.hour === 0 && change.minute === 0;
  const zone = format.zone(change);
  if (!isOpen) {
    const moment = isMidnight ? format.date(change) : format.dateTime(change);
    return t('registration.opens', { moment, zone });
  }
  const moment = format.dateTime(isMidnight ? change.subtract({ minutes: 1 }) : change);
  return t(`registration.deadline${isMidnight ? '' : 'Before'}${form}`, { moment, zone });
}
