import type { VNode } from 'preact';
import type { UnknownWords } from './form-props.ts';
import type { Outcome } from './outcome.ts';
import { useFocus } from './use-focus.ts';

interface UnknownPanelProps {
  words: UnknownWords;
  outcome: Extract<Outcome, { kind: 'unknown' }>;
  formId: string;
  isBusy: boolean;
  onNativeSubmit: () => void;
}

/** Says above the form that nobody knows, and the three ways on. */
export function UnknownPanel(props: UnknownPanelProps): VNode {
  const { words, outcome, formId, isBusy, onNativeSubmit } = props;
  const ref = useFocus<HTMLHeadingElement>(outcome);
  const { before, email, after } = words.help;
  return (
    <div class="panel panel-unknown">
      <h3 tabIndex={-1} ref={ref}>
        {words.title}
      </h3>
      <p>{outcome.why === 'offline' ? words.offline : words.text}</p>
      <p class="panel-actions">
        <button class="button" type="submit" form={formId} aria-disabled={isBusy}>
          {words.again}
        </button>
        <button
          class="button button-quiet"
          type="button"
          aria-disabled={isBusy}
          onClick={onNativeSubmit}
        >
          {words.native}
        </button>
      </p>
      <p>
        {before}
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {after}
      </p>
    </div>
  );
}
