import type { ComponentChildren, VNode } from 'preact';
import { REFERENCE_LENGTH } from '../../domain/sign-up.ts';
import { FORM_ID, type FormProps, type FormState, type FormWords } from './form-props.ts';
import type { Outcome, UnknownReason } from './outcome.ts';
import { useFocus } from './use-focus.ts';

type OutcomePanelProps = FormProps & { state: FormState; outcome: Outcome };

const QUIET = { class: 'button button-quiet', type: 'button' } as const;

/** What is said when it is known why a try did not surely arrive: title and text. */
const KNOWN: Partial<Record<UnknownReason, readonly [keyof FormWords, keyof FormWords]>> = {
  offline: ['unknown.notSent', 'unknown.offline'],
  kept: ['unknown.kept', 'unknown.keptText'],
};

/** Says what became of a try, above the form or, once it has surely arrived, in its place. */
export function OutcomePanel(props: OutcomePanelProps): VNode {
  const { words, outcome, state } = props;
  const kind = state.wait ? 'waiting' : outcome.kind;
  const known = outcome.kind === 'unknown' && KNOWN[outcome.why]?.[0];
  // Focus returns to the heading when the outcome is another, and when the waiting was stopped.
  const ref = useFocus<HTMLHeadingElement>(state.wait ? kind : outcome);
  return (
    <div class={`panel stack panel-${kind}`}>
      <h3 tabIndex={-1} ref={ref} aria-describedby={state.wait && 'registration-wait'}>
        {words[known || `${kind}.title`]}
      </h3>
      {toText(props)}
    </div>
  );
}

function toText(props: OutcomePanelProps): ComponentChildren {
  const { words, outcome, state, joining, links, lang, email } = props;
  const mail = email && <a href={`mailto:${email}`}>{email}</a>;
  if (state.wait) {
    const unit = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
    const time = state.wait.seconds.toLocaleString(document.documentElement.lang, unit);
    return (
      <>
        <p id="registration-wait">{words['waiting.text']}</p>
        {/* A timer is silent, and the heading reads out why there is one. */}
        <p role="timer">{words['waiting.left'].replace('{time}', time)}</p>
        <button {...QUIET} onClick={state.wait.stop}>
          {words['waiting.stop']}
        </button>
      </>
    );
  }
  if (outcome.kind === 'confirmed') {
    const reference = state.submissionId.slice(0, REFERENCE_LENGTH);
    return (
      <>
        <p>{words['confirmed.text']}</p>
        <p>{words['confirmed.reference'].replace('{reference}', reference)}</p>
        <h4>{words['confirmed.next']}</h4>
        <p lang={lang}>{joining}</p>
        <ul class="bare-list">
          {links?.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <button {...QUIET} onClick={state.onAgain}>
          {words['confirmed.again']}
        </button>
      </>
    );
  }
  if (outcome.kind === 'refused') {
    return (
      <>
        <p>{words[`refused.${outcome.reason}`]}</p>
        <p>{words['refused.text']}</p>
      </>
    );
  }
  if (outcome.kind === 'closed') {
    return (
      <>
        <p>{words['closed.text']}</p>
        {outcome.isUnknown && <p>{words['unknown.title']}.</p>}
        <p>
          {words.closedContact} {mail}
        </p>
      </>
    );
  }
  // Nobody knows whether it arrived, and there are three ways on.
  const isOffline = outcome.why === 'offline';
  const [before, after] = words['unknown.mail'].split('{email}');
  return (
    <>
      <p>{words[KNOWN[outcome.why]?.[1] ?? 'unknown.text']}</p>
      <p class="panel-actions">
        <button class="button" type="submit" form={FORM_ID} aria-disabled={state.isBusy}>
          {words['unknown.again']}
        </button>
        {/* Without a connection this leads to an error page of the browser. */}
        {!isOffline && (
          <button {...QUIET} aria-disabled={state.isBusy} onClick={state.onNativeSubmit}>
            {words['unknown.native']}
          </button>
        )}
      </p>
      <p>{mail ? [before, mail, after] : words['unknown.contact']}</p>
    </>
  );
}
