import { h, hydrate, render } from 'preact';
import type { FormProps } from './form-props.ts';
import { findKeptTry, restoreAnswers } from './kept-try.ts';
import { RegistrationForm } from './RegistrationForm.tsx';

// Takes over the form that the server rendered. The page imports this when the visitor first
// touches the form; what was typed stays, because the markup is hydrated and not replaced.
const container = document.querySelector<HTMLElement>('[data-registration]');
if (container) {
  const props = JSON.parse(container.dataset['registration'] ?? '') as FormProps;
  const toForm = (submissionId: string) =>
    h(RegistrationForm, { ...props, key: submissionId, submissionId, onAgain });
  // Another key is another form: nothing of the person before stays in it.
  const onAgain = () => {
    render(toForm(crypto.randomUUID()), container);
    container.querySelector('input')?.focus();
  };
  const kept = findKeptTry();
  // Before hydration: where there is no randomUUID (plain http), the form stays as it was.
  const submissionId = kept?.get('inschrijving_id') ?? crypto.randomUUID();
  if (kept) restoreAnswers(kept);
  hydrate(toForm(submissionId), container);
}
