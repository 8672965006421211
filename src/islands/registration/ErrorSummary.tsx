import type { VNode } from 'preact';
import { quote } from './Field.tsx';
import { type FormState, type Problem, toFieldId } from './form-props.ts';
import { useFocus } from './use-focus.ts';

/** `news` is another object whenever there is something new to tell. */
type ErrorSummaryProps = Pick<FormState, 'problems'> & { title: string; news: unknown };

/** All that is wrong, above the form: https://design-system.service.gov.uk/components/error-summary/ */
export function ErrorSummary({ title, problems, news }: ErrorSummaryProps): VNode {
  const ref = useFocus<HTMLDivElement>(news);
  return (
    <div class="error-summary stack" role="alert" tabIndex={-1} ref={ref}>
      <h3>{title}</h3>
      <ul class="bare-list">
        {problems.map((problem) => (
          <li key={toFieldId(problem.field)}>
            <FieldLink {...problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Leads from a message to its field. The browser's own jump to a fragment scrolls the label out of
 * sight and leaves the focus behind, hence the script.
 */
function FieldLink({ field, message }: Problem): VNode {
  const id = toFieldId(field);
  const goToField = (event: MouseEvent) => {
    const control = document.getElementById(id);
    if (!control) return;
    event.preventDefault();
    control.closest('.form-field')?.scrollIntoView();
    control.focus({ preventScroll: true });
  };
  return (
    <a href={`#${id}`} onClick={goToField}>
      {quote(field, message)}
    </a>
  );
}
