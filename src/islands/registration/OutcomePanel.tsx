import type { ComponentChildren, VNode } from 'preact';
import { FieldLink } from './FieldLink.tsx';
import type { FormProps, FormState } from './form-props.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problems.ts';
import { useFocus } from './use-focus.ts';

interface OutcomePanelProps extends FormProps {
  state: FormState;
  outcome: Outcome;
  formId: string;
  /** The field that a refusal named, when the form has it. */
  refused: Problem | undefined;
}

/** Says what became of a try, above the form or, once it has surely arrived, in its place. */
export function OutcomePanel(props: OutcomePanelProps): VNode {
  const { words, outcome } = props;
  const ref = useFocus<HTMLHeadingElement>(outcome);
  return (
    <div class={`panel panel-${outcome.kind}`}>
      <h3 tabIndex={-1} ref={ref}>
        {words[`${outcome.kind}.title`]}
      </h3>
      {toText(props, outcome)}
    </div>
  );
}

function toText(props: OutcomePanelProps, outcome: Outcome): ComponentChildren {
  switch (outcome.kind) {
    case 'confirmed':
      return <Confirmed {...props} />;
    case 'refused':
      return <Refused {...props} reason={outcome.reason} />;
    case 'unknown':
      return <Unknown {...props} isOffline={outcome.why === 'offline'} />;
  }
}

function Confirmed({ words, state, joining }: OutcomePanelProps): VNode {
  // The first block is short enough to read out over the telephone, and finds the stored id.
  const reference = state.submissionId.slice(0, 8);
  return (
    <>
      <p>{words['confirmed.text']}</p>
      <p class="panel-reference">
        {words['confirmed.reference'].replace('{reference}', reference)}
      </p>
      {joining && <h4>{words['confirmed.next']}</h4>}
      {joining && <p>{joining}</p>}
    </>
  );
}

type Refusal = Extract<Outcome, { kind: 'refused' }>;

function Refused({ words, refused, reason }: OutcomePanelProps & Pick<Refusal, 'reason'>): VNode {
  // A refusal of a field that the form doesn't have is one that we know nothing of.
  const why = words[`refused.${reason === 'field' ? 'other' : reason}`];
  return (
    <>
      <p>{refused ? <FieldLink {...refused} /> : why}</p>
      <p>{words['refused.text']}</p>
    </>
  );
}

/** Nobody knows whether it arrived, and there are three ways on. */
function Unknown(props: OutcomePanelProps & { isOffline: boolean }): VNode {
  const { words, email, formId, isOffline, state } = props;
  const [before, after] = words['unknown.mail'].split('{email}');
  return (
    <>
      <p>{words[isOffline ? 'unknown.offline' : 'unknown.text']}</p>
      <p class="panel-actions">
        <button class="button" type="submit" form={formId} aria-disabled={state.isBusy}>
          {words['unknown.again']}
        </button>
        {/* Without a connection this leads to an error page of the browser. */}
        {!isOffline && (
          <button
            class="button button-quiet"
            type="button"
            aria-disabled={state.isBusy}
            onClick={state.onNativeSubmit}
          >
            {words['unknown.native']}
          </button>
        )}
      </p>
      <p>
        {email
          ? [before, <a href={`mailto:${email}`}>{email}</a>, after]
          : words['unknown.contact']}
      </p>
    </>
  );
}
