import type { VNode } from 'preact';
import { FieldLink } from './FieldLink.tsx';
import type { FormWords } from './form-props.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problems.ts';
import { useFocus } from './use-focus.ts';

interface RefusedPanelProps {
  words: FormWords['refused'];
  outcome: Extract<Outcome, { kind: 'refused' }>;
  /** The field that the endpoint named, when the form has it. */
  problem: Problem | undefined;
}

/** Says above the form why a registration was not taken. */
export function RefusedPanel({ words, outcome, problem }: RefusedPanelProps): VNode {
  const ref = useFocus<HTMLHeadingElement>(outcome);
  return (
    <div class="panel panel-refused">
      <h3 tabIndex={-1} ref={ref}>
        {words.title}
      </h3>
      <p>{problem ? <FieldLink {...problem} /> : words.reasons[outcome.reason]}</p>
      <p>{words.kept}</p>
    </div>
  );
}
