import type { RegistrationState, RegistrationTerms } from '#domain/registration.ts';
import type { PageLanguage } from '#i18n/language.ts';

/** One sentence on whether and until when one can register; true without script. */
export function describeTerms(
  terms: RegistrationTerms | undefined,
  state: RegistrationState,
  language: PageLanguage,
): string {
  const { t, format } = language;
  if (isOpen(state)) return terms ? describeDeadline(terms.closes, language, '') : '';
  if (!terms?.opens || state !== 'notYetOpen') return t(`registration.${state}`);
  const { opens } = terms;
  const isDay = opens.hour === 0 && opens.minute === 0;
  const moment = isDay ? format.date(opens) : format.dateTime(opens);
  return t('registration.opens', { moment, zone: format.zone(opens) });
}

/** The same beside the heading “Inschrijven”, where the sentence would say that word again. */
export function describeTermsBriefly(
  terms: RegistrationTerms | undefined,
  state: RegistrationState,
  language: PageLanguage,
): string {
  return terms && isOpen(state)
    ? describeDeadline(terms.closes, language, 'Briefly')
    : describeTerms(terms, state, language);
}

/**
 * A closing at midnight is told as the last minute of the day before: “tot 8 juni, 0 uur” is read
 * as the evening of the 8th.
 */
function describeDeadline(
  closes: Temporal.ZonedDateTime,
  { t, format }: PageLanguage,
  form: '' | 'Briefly',
): string {
  const isMidnight = closes.hour === 0 && closes.minute === 0;
  const moment = isMidnight ? closes.subtract({ minutes: 1 }) : closes;
  return t(`registration.deadline${isMidnight ? '' : 'Before'}${form}`, {
    moment: format.dateTime(moment),
    zone: format.zone(moment),
  });
}

/** Whether one can register now, here or elsewhere. */
function isOpen(state: RegistrationState): state is 'open' | 'waitingList' | 'external' {
  return state === 'open' || state === 'waitingList' || state === 'external';
}
