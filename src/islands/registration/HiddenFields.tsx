import type { VNode } from 'preact';
import type { FormProps } from './form-props.ts';

type HiddenFieldsProps = Pick<FormProps, 'next' | 'hidden'> & {
  submissionId: string;
  honeypotLabel: string;
};

/** What travels with the answers, and a field that only machines fill in. */
export function HiddenFields(props: HiddenFieldsProps): VNode {
  const { next, hidden, submissionId, honeypotLabel } = props;
  return (
    <>
      <input type="hidden" name="_next" value={next} />
      <input type="hidden" name="evenement" value={hidden.evenement} />
      <input type="hidden" name="taal" value={hidden.taal} />
      <input type="hidden" name="soort" value={hidden.soort} />
      <input type="hidden" name="inschrijving_id" value={submissionId} />
      <div class="form-trap" aria-hidden="true">
        <label for="form-trap-field">{honeypotLabel}</label>
        <input id="form-trap-field" type="text" name="_gotcha" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  );
}
