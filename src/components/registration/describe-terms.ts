import type { RegistrationState, RegistrationTerms } from '#domain/registration.ts';
import type { PageLanguage } from '#i18n/language.ts';

/** One sentence on whether and until when one can register; true without script. */
export function describeTerms(
  terms: RegistrationTerms | undefined,
  state: RegistrationState,
  language: PageLanguage,
): string {
  const { t } = language;
  switch (state) {
    case 'open':
    case 'waitingList':
    case 'external':
      return terms ? describeDeadline(terms.closes, language) : '';
    case 'notYetOpen':
      return terms?.opens ? describeOpening(terms.opens, language) : t('registration.notYetOpen');
    default:
      return t(`registration.${state}`);
  }
}

/**
 * A closing at midnight is told as the last minute of the day before: “tot 8 juni, 0 uur” is read
 * as the evening of the 8th.
 */
function describeDeadline(closes: Temporal.ZonedDateTime, { t, format }: PageLanguage): string {
  const isMidnight = closes.hour === 0 && closes.minute === 0;
  const moment = isMidnight ? closes.subtract({ minutes: 1 }) : closes;
  return t(isMidnight ? 'registration.deadline' : 'registration.deadlineBefore', {
    moment: format.dateTime(moment),
    zone: format.zone(moment),
  });
}

function describeOpening(opens: Temporal.ZonedDateTime, { t, format }: PageLanguage): string {
  const isDay = opens.hour === 0 && opens.minute === 0;
  return t('registration.opens', {
    moment: isDay ? format.date(opens) : format.dateTime(opens),
    zone: format.zone(opens),
  });
}
