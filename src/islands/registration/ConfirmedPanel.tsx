import type { VNode } from 'preact';
import type { ConfirmedWords } from './form-props.ts';
import { useFocus } from './use-focus.ts';

interface ConfirmedPanelProps {
  words: ConfirmedWords;
  submissionId: string;
}

/** Takes the place of the form once a registration has surely arrived. */
export function ConfirmedPanel({ words, submissionId }: ConfirmedPanelProps): VNode {
  const ref = useFocus<HTMLHeadingElement>(undefined);
  // The first block is short enough to read out over the telephone, and finds the stored id.
  const reference = submissionId.slice(0, 8);
  return (
    <div class="panel panel-confirmed">
      <h3 tabIndex={-1} ref={ref}>
        {words.title}
      </h3>
      <p>{words.text}</p>
      <p class="panel-reference">{words.reference.replace('{reference}', reference)}</p>
      {words.next.length > 0 && <h4>{words.nextTitle}</h4>}
      {words.next.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
