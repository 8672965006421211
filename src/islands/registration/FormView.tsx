import type { VNode } from 'preact';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { FORM_ID, type FormProps, type FormState } from './form-props.ts';
import { OutcomePanel } from './OutcomePanel.tsx';
import { listRefused } from './problems.ts';

/**
 * The whole form. Without `state` it is what the server renders: a form that works without script.
 * The browser hydrates that same markup, so the first render there gives the same elements.
 */
export function FormView({ state, ...props }: FormProps & { state?: FormState }): VNode {
  const { words, fields } = props;
  const { problems = [], outcome, submissionId = '' } = state ?? {};
  const refused = listRefused(fields, outcome);
  const panel = state && outcome && <OutcomePanel {...props} state={state} outcome={outcome} />;
  if (panel && outcome.kind === 'confirmed') return panel;
  const messages = [...problems, ...refused];
  const hidden = { ...props.hidden, inschrijving_id: submissionId };
  return (
    <div class="form-area">
      {messages.length > 0 ? (
        <ErrorSummary
          title={words[refused.length > 0 ? 'refused.title' : 'error.title']}
          problems={messages}
          news={outcome ?? problems}
        />
      ) : (
        panel
      )}
      <form
        {...props.attributes}
        class="form"
        id={FORM_ID}
        method="post"
        action={props.action}
        noValidate={state !== undefined}
        onSubmit={state?.onSubmit}
      >
        <p class="quiet">{words.requiredNote}</p>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            message={messages.find((problem) => problem.field === field)?.message}
          />
        ))}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* Only machines fill this in; `display: none` is what they look for. */}
        <div class="visually-hidden" aria-hidden="true">
          <label for="form-trap-field">{words.honeypot}</label>
          <input id="form-trap-field" type="text" name="_gotcha" tabIndex={-1} autocomplete="off" />
        </div>
        {/* Above the button, which a small screen shows at its lower edge. */}
        <p class="form-status" role="status">
          {state?.isBusy && words.submitting}
        </p>
        {/* Not `disabled`: a disabled button loses focus, and nobody hears why. */}
        {outcome?.kind !== 'closed' && (
          <button class="button" type="submit" aria-disabled={state?.isBusy}>
            {words.submit}
          </button>
        )}
      </form>
    </div>
  );
}
