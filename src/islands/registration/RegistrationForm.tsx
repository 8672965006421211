import { useForm } from '@formspree/react';
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createClient, findOutcome } from './client.ts';
import type { FormProps, FormState } from './form-props.ts';
import { FORM_ID, FormView } from './FormView.tsx';
import { type Problem, findProblems } from './problems.ts';
import { usePageTitle } from './use-page-title.ts';

const NO_PROBLEMS: readonly Problem[] = [];

/** The form once script is in charge: it checks, sends once, and says what became of it. */
export function RegistrationForm({
  submissionId,
  ...props
}: FormProps & { submissionId: string }): VNode {
  const client = useMemo(() => createClient(props.action), [props.action]);
  const [{ errors, result }, submit, reset] = useForm(props.formKey, { client });
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isAwake, setAwake] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // State is a render late; a second press in between would send twice.
  const isSending = useRef(false);
  // Hydration leaves attributes as the server wrote them, so ours come with the second render.
  useLayoutEffect(() => setAwake(true), []);
  const outcome = findOutcome(result ?? errors);
  const isWrong = problems.length > 0 || outcome?.kind === 'refused';
  usePageTitle(isWrong ? props.words['error.prefix'] : undefined);

  /** The answers of the form, unless something is wrong with them. */
  function checkAnswers(form: HTMLFormElement): FormData | undefined {
    const data = new FormData(form);
    const found = findProblems(props.fields, data);
    setProblems(found.length > 0 ? found : NO_PROBLEMS);
    // What became of the try before is no news any more; its panel must not come back.
    if (found.length > 0) reset();
    return found.length > 0 ? undefined : data;
  }

  async function send(form: HTMLFormElement): Promise<void> {
    if (isSending.current) return;
    const data = checkAnswers(form);
    if (!data) return;
    isSending.current = true;
    setBusy(true);
    await submit(data);
    isSending.current = false;
    setBusy(false);
  }

  function sendNatively(): void {
    const form = document.getElementById(FORM_ID);
    if (!(form instanceof HTMLFormElement) || isSending.current || !checkAnswers(form)) return;
    // Not `form.submit()`: a question named “submit” would stand in its place.
    HTMLFormElement.prototype.submit.call(form);
  }

  const state: FormState = {
    submissionId,
    problems,
    outcome,
    isBusy,
    onSubmit: (event) => {
      event.preventDefault();
      if (event.currentTarget instanceof HTMLFormElement) void send(event.currentTarget);
    },
    onNativeSubmit: sendNatively,
  };
  return <FormView {...props} {...(isAwake && { state })} />;
}
