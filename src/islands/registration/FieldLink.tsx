import type { VNode } from 'preact';
import { toFieldId } from './field-id.ts';
import type { Problem } from './form-props.ts';

/**
 * Leads from a message to its field. The browser's own jump to a fragment scrolls the label out of
 * sight and leaves the focus behind, hence the script.
 */
export function FieldLink({ field, message }: Problem): VNode {
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
      {message}
    </a>
  );
}
