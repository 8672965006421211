import type { Event } from '#domain/event.ts';
import { langOf } from '#domain/programme-source.ts';
import type { FieldSource } from '#domain/registration.ts';
import { buildSignUpFields } from '#domain/sign-up.ts';
import type { Translate } from '#i18n/translate.ts';
import { FORM_WORDS, type FormField, type FormWords } from '#islands/registration/form-props.ts';

/** The questions of every form, then an event's own: which service one needs, but never why. */
export function buildFormFields(t: Translate, event?: Event): FormField[] {
  const { registration, services } = event ?? {};
  const options = services?.map(({ kind }) => ({ value: kind, label: t(`service.${kind}`) }));
  const extra = registration?.fields.map((field) => {
    const own = { ...field, lang: event && langOf(event, `registration.fields.${field.name}`) };
    return field.type === 'services' ? { ...own, type: 'choices' as const, options } : own;
  });
  const fields = buildSignUpFields((key) => t(`registration.${key}`), extra);
  return fields.map((field) => ({ ...field, words: toWords(t, field) }));
}

/** What a withdrawal asks; without script nobody saw a reference, so it can be left out. */
export function buildWithdrawalFields(t: Translate): FormField[] {
  const email = { type: 'email', name: 'email', required: true, autocomplete: 'email' } as const;
  const reference = { type: 'text', name: 'referentie', required: false } as const;
  return [
    { ...email, label: t('withdrawal.email') },
    { ...reference, label: t('withdrawal.reference') },
  ].map((field) => ({ ...field, words: toWords(t, field) }));
}

function toWords(t: Translate, field: FieldSource): FormField['words'] {
  const { label, type, maxLength: max = 0 } = field;
  const missing = type === 'choice' || type === 'choices' ? 'missingChoice' : 'missing';
  return {
    label: field.required ? label : t('registration.optional', { label }),
    missing: t(`registration.error.${missing}`, { label }),
    malformedEmail: t('registration.error.malformedEmail'),
    tooLong: t('registration.error.tooLong', { max, label }),
    refused: t(`registration.refused.${type === 'email' ? type : 'field'}`, { label }),
  };
}

/**
 * Every sentence of the form; `deadline` is told once it has passed. Who comes on a waiting list must
 * not read that there is a place.
 */
export function buildFormWords(
  t: Translate,
  event: Event,
  deadline: string,
  isWaitingList = false,
): FormWords {
  const about = { event: event.title, contact: event.contact.name, deadline };
  const words = FORM_WORDS.map((key) => [key, t(`registration.${key}`, about)] as const);
  return {
    ...(Object.fromEntries(words) as FormWords),
    ...(isWaitingList && {
      'confirmed.title': t('registration.confirmed.waitingTitle'),
      'confirmed.text': t('registration.confirmed.waitingText', about),
    }),
  };
}
