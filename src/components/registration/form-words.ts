import type { Event } from '#domain/event.ts';
import type { FieldSource } from '#domain/registration.ts';
import { buildSignUpFields } from '#domain/sign-up.ts';
import type { Translate } from '#i18n/translate.ts';
import { FORM_WORDS, type FormField, type FormWords } from '#islands/registration/form-props.ts';

/** The questions of an event's form with their sentences in one language, its own in theirs. */
export function buildFormFields(t: Translate, { registration, lang }: Event): FormField[] {
  const extra = (registration?.fields ?? []).map((field) => ({ ...field, lang }));
  const labels = {
    name: t('registration.name'),
    email: t('registration.email'),
    emailHint: t('registration.emailHint'),
    organisation: t('registration.organisation'),
    role: t('registration.role'),
  };
  return buildSignUpFields(labels, extra).map((field) => ({ ...field, words: toWords(t, field) }));
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

/** Every sentence of the form; `deadline` is told once it has passed. */
export function buildFormWords(t: Translate, event: Event, deadline: string): FormWords {
  const about = { event: event.title, contact: event.contact.name, deadline };
  const words = FORM_WORDS.map((key) => [key, t(`registration.${key}`, about)] as const);
  return Object.fromEntries(words) as FormWords;
}
