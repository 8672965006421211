import type { VNode } from 'preact';
import type { FormProps } from './form-props.ts';
import type { FormState } from './form-state.ts';
import { RefusedPanel } from './RefusedPanel.tsx';
import { UnknownPanel } from './UnknownPanel.tsx';
import type { Problem } from './problems.ts';

interface OutcomePanelProps extends FormProps {
  state: FormState;
  formId: string;
  refused: Problem | undefined;
}

/** What became of a try that leaves the form in its place. */
export function OutcomePanel({ words, state, formId, refused }: OutcomePanelProps): VNode | null {
  const { outcome, isBusy, onNativeSubmit } = state;
  if (outcome?.kind === 'refused') {
    return <RefusedPanel words={words.refused} outcome={outcome} problem={refused} />;
  }
  if (outcome?.kind === 'unknown') {
    return (
      <UnknownPanel
        words={words.unknown}
        outcome={outcome}
        formId={formId}
        isBusy={isBusy}
        onNativeSubmit={onNativeSubmit}
      />
    );
  }
  return null;
}
