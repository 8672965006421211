import { type SignUpField, buildSignUpFields } from '#domain/sign-up.ts';
import type { FieldSource } from '#domain/registration.ts';
import type { Translate } from '#i18n/translate.ts';
import type { FieldWords, FormField, FormWords } from '#islands/registration/form-props.ts';

/** What the sentences of the form speak of. */
export interface FormFacts {
  eventTitle: string;
  /** Who answers when it does not work, as it reads in “Neem contact op met …”. */
  contactName: string;
  contactEmail?: string | undefined;
  /** What a registered visitor may expect, a paragraph each. */
  next: readonly string[];
}

/** The questions of an event's form with their sentences in one language. */
export function buildFormFields(t: Translate, extra: readonly FieldSource[]): FormField[] {
  const labels = {
    name: t('registration.name'),
    email: t('registration.email'),
    emailHint: t('registration.emailHint'),
    organisation: t('registration.organisation'),
    role: t('registration.role'),
  };
  return buildSignUpFields(labels, extra).map((field) => ({
    ...field,
    words: buildFieldWords(t, field),
  }));
}

function buildFieldWords(t: Translate, field: SignUpField): FieldWords {
  const { label, type, maxLength = 0 } = field;
  const isChoice = type === 'choice' || type === 'choices';
  return {
    label: field.required ? label : t('registration.optional', { label }),
    missing: t(isChoice ? 'registration.error.missingChoice' : 'registration.error.missing', {
      label,
    }),
    malformedEmail: t('registration.error.malformedEmail'),
    tooLong: t('registration.error.tooLong', { max: maxLength, label }),
    refused:
      type === 'email'
        ? t('registration.refused.email')
        : t('registration.refused.field', { label }),
  };
}

/** Every sentence of the form in one language; what only the browser knows stays a place. */
export function buildFormWords(t: Translate, facts: FormFacts): FormWords {
  const contact = facts.contactName;
  return {
    requiredNote: t('registration.requiredNote'),
    honeypot: t('registration.honeypot'),
    submit: t('registration.submit'),
    submitting: t('registration.submitting'),
    errorPageTitle: t('registration.error.prefix'),
    errorTitle: t('registration.error.title'),
    confirmed: {
      title: t('registration.confirmed.title'),
      text: t('registration.confirmed.text', { event: facts.eventTitle }),
      reference: t('registration.confirmed.reference'),
      nextTitle: t('registration.confirmed.next'),
      next: facts.next,
    },
    refused: {
      title: t('registration.refused.title'),
      kept: t('registration.refused.text'),
      reasons: {
        field: t('registration.refused.other', { contact }),
        email: t('registration.refused.email'),
        empty: t('registration.refused.empty'),
        blocked: t('registration.refused.blocked', { contact }),
        unavailable: t('registration.refused.unavailable', { contact }),
        busy: t('registration.refused.busy'),
        other: t('registration.refused.other', { contact }),
      },
    },
    unknown: {
      title: t('registration.unknown.title'),
      text: t('registration.unknown.text'),
      offline: t('registration.unknown.offline'),
      again: t('registration.unknown.again'),
      native: t('registration.unknown.native'),
      help: buildHelp(t, facts),
    },
  };
}

function buildHelp(t: Translate, facts: FormFacts): FormWords['unknown']['help'] {
  const { contactName: contact, contactEmail: email } = facts;
  if (!email) return { before: t('registration.unknown.contact', { contact }), after: '' };
  const [before = '', after = ''] = t('registration.unknown.mail').split('{email}');
  return { before, email, after };
}
