import { useForm } from '@formspree/react';
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createClient, findOutcome, toBody } from './client.ts';
import { watchDeadline } from './deadline.ts';
import { FORM_ID, type FormProps, type FormState, type Problem } from './form-props.ts';
import { FormView } from './FormView.tsx';
import { findKeptTry, keepTry } from './kept-try.ts';
import type { Outcome } from './outcome.ts';
import { findProblems } from './problems.ts';
import { useWait } from './use-wait.ts';

/** The form once script is in charge: it checks, sends once, and says what became of it. */
export function RegistrationForm({
  submissionId,
  onAgain,
  ...props
}: FormProps & Pick<FormState, 'submissionId' | 'onAgain'>): VNode {
  // The first argument is the key of a form at Formspree; our own client has an address instead.
  const client = useMemo(() => createClient(props.action, props.yes), []);
  const [{ errors, result, submitting }, submit, reset] = useForm(FORM_ID, { client });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isAwake, setAwake] = useState(false);
  const [hasPassed, setPassed] = useState(false);
  const findPassed = useMemo(() => {
    return watchDeadline(location.href, props.closes, () => {
      setPassed(true);
      setProblems([]);
    });
  }, []);
  useEffect(() => void findPassed(), []);
  // State is a render late; a second press in between would send twice.
  const isSending = useRef(false);
  const [isBusy, setBusy] = useState(false);
  // Hydration leaves attributes as the server wrote them, so ours come with the second render.
  useLayoutEffect(() => setAwake(true), []);
  // A try of before the page was loaded again; what became of it is no longer known.
  const [kept] = useState(() => findKeptTry() && ({ kind: 'unknown', why: 'kept' } as const));
  const tried = findOutcome(result ?? errors) ?? kept;
  // What was sent in time may still be on its way, or have arrived.
  const isClosed = hasPassed && !submitting && tried?.kind !== 'confirmed';
  const outcome = useMemo<Outcome | undefined>(
    () =>
      isClosed
        ? { kind: 'closed', isUnknown: tried?.kind === 'unknown' && tried.why !== 'offline' }
        : tried,
    [isClosed, tried],
  );
  const wait = useWait(outcome, () => void send());
  useLayoutEffect(() => {
    if (outcome?.kind === 'confirmed') keepTry(undefined);
  }, [outcome]);
  const isWrong = problems.length > 0 || outcome?.kind === 'refused';
  // A screen reader says the title first, so it should say that something is wrong.
  useLayoutEffect(() => {
    const { title } = document;
    if (isWrong) document.title = props.words['error.prefix'].replace('{title}', () => title);
    return () => (document.title = title);
  }, [isWrong]);

  /** Sends sound answers in one of two ways, once, and no longer when the deadline has passed. */
  async function send(isNative = false): Promise<void> {
    const form = document.getElementById(FORM_ID) as HTMLFormElement | null;
    if (!form || isSending.current || hasPassed) return;
    const data = new FormData(form);
    const found = findProblems(props.fields, data);
    setProblems(found);
    if (found.length > 0) {
      // What became of the try before is no news any more; its panel must not come back.
      reset();
      return;
    }
    isSending.current = true;
    setBusy(true);
    // A browser may fill the trap too, and an endpoint drops such a registration while it says yes.
    data.delete('_gotcha');
    // Already now: a page that is loaded again while it sends is a try that failed.
    keepTry(toBody(data));
    const isTooLate = await findPassed();
    // Not `form.submit()`: a question named “submit” would stand in its place.
    if (!isTooLate && isNative) HTMLFormElement.prototype.submit.call(form);
    else if (!isTooLate) await submit(data);
    isSending.current = false;
    setBusy(false);
  }

  const state: FormState = {
    submissionId,
    problems,
    outcome,
    isBusy,
    wait,
    onSubmit: (event) => {
      event.preventDefault();
      void send();
    },
    onNativeSubmit: () => void send(true),
    onAgain,
  };
  return <FormView {...props} {...(isAwake && { state })} />;
}
