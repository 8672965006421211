import type { VNode } from 'preact';
import { ConfirmedPanel } from './ConfirmedPanel.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import type { FormProps } from './form-props.ts';
import type { FormState } from './form-state.ts';
import { HiddenFields } from './HiddenFields.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { findRefusedField } from './refused-field.ts';

/** One form on a page, so its id can be a fixed word. */
export const FORM_ID = 'registration-form';

interface FormViewProps extends FormProps {
  state?: FormState;
}

/**
 * The whole form. Without `state` it is what the server renders: a form that works without script.
 * The browser hydrates that same markup, so the first render there gives the same elements.
 */
export function FormView({ state, ...props }: FormViewProps): VNode {
  const { words, fields } = props;
  if (state?.outcome?.kind === 'confirmed') {
    return <ConfirmedPanel words={words.confirmed} submissionId={state.submissionId} />;
  }
  const refused = findRefusedField(fields, state?.outcome);
  const problems = state?.problems ?? [];
  const messages = refused ? [...problems, refused] : problems;
  return (
    <div class="form-area">
      {problems.length > 0 && <ErrorSummary title={words.errorTitle} problems={problems} />}
      {state && problems.length === 0 && (
        <OutcomePanel {...props} state={state} formId={FORM_ID} refused={refused} />
      )}
      <form
        class="form"
        id={FORM_ID}
        method="post"
        action={props.action}
        noValidate={state !== undefined}
        onSubmit={state?.onSubmit}
      >
        <p class="form-note">{words.requiredNote}</p>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            message={messages.find((problem) => problem.field === field)?.message}
          />
        ))}
        <HiddenFields
          next={props.next}
          hidden={props.hidden}
          submissionId={state?.submissionId ?? ''}
          honeypotLabel={words.honeypot}
        />
        {/* Not `disabled`: a disabled button loses focus, and nobody hears why. */}
        <button class="button" type="submit" aria-disabled={state?.isBusy}>
          {words.submit}
        </button>
        <p class="form-status" role="status">
          {state?.isBusy && words.submitting}
        </p>
      </form>
    </div>
  );
}
