import type { VNode } from 'preact';
import { ChoiceField } from './ChoiceField.tsx';
import { toDescription, toErrorId, toFieldId, toHintId } from './field-id.ts';
import type { FormField } from './form-props.ts';

export interface FieldProps {
  field: FormField;
  /** What is wrong with the answer. */
  message: string | undefined;
}

/** One question: label above, then the hint, what is wrong, and the control. */
export function Field({ field, message }: FieldProps): VNode {
  if (field.type === 'choice' || field.type === 'choices') {
    return <ChoiceField field={field} message={message} />;
  }
  return (
    <div class={message ? 'form-field form-field-wrong' : 'form-field'}>
      <label class="form-label" for={toFieldId(field)}>
        {field.words.label}
      </label>
      <FieldNotes field={field} message={message} />
      <Control field={field} message={message} />
    </div>
  );
}

/** The hint and the message that a control's `aria-describedby` points at. */
export function FieldNotes({ field, message }: FieldProps): VNode {
  return (
    <>
      {field.hint && (
        <p class="form-hint" id={toHintId(field)}>
          {field.hint}
        </p>
      )}
      {message && (
        <p class="form-error" id={toErrorId(field)}>
          {message}
        </p>
      )}
    </>
  );
}

/** Without a value: what a visitor typed belongs to the browser, also while the form wakes. */
function Control({ field, message }: FieldProps): VNode {
  const attributes = {
    class: 'form-input',
    id: toFieldId(field),
    name: field.name,
    required: field.required,
    // A name in Arabic or Hebrew reads from the right, whatever the language of the page.
    dir: 'auto' as const,
    maxLength: field.maxLength,
    'aria-describedby': toDescription(field, message),
    'aria-invalid': message ? ('true' as const) : undefined,
  };
  if (field.type === 'longText') return <textarea {...attributes} rows={5} />;
  return <input {...attributes} type={field.type} autocomplete={field.autocomplete} />;
}
