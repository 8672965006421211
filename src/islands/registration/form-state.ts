import type { Outcome } from './outcome.ts';
import type { Problem } from './problems.ts';

/** The half of the form that changes; absent on the server and until the form wakes. */
export interface FormState {
  /** The same in every try of one visit, so that an organiser recognises a double. */
  submissionId: string;
  problems: readonly Problem[];
  outcome: Outcome | undefined;
  isBusy: boolean;
  onSubmit: (event: SubmitEvent) => void;
  /** Posts the form as if there were no script. */
  onNativeSubmit: () => void;
}
