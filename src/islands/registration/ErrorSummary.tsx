import type { VNode } from 'preact';
import { FieldLink } from './FieldLink.tsx';
import { toFieldId } from './field-id.ts';
import type { FormState } from './form-props.ts';
import { useFocus } from './use-focus.ts';

type ErrorSummaryProps = Pick<FormState, 'problems'> & { title: string };

/** All that is wrong, above the form: https://design-system.service.gov.uk/components/error-summary/ */
export function ErrorSummary({ title, problems }: ErrorSummaryProps): VNode {
  const ref = useFocus<HTMLDivElement>(problems);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <h3>{title}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={toFieldId(problem.field)}>
            <FieldLink {...problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}
