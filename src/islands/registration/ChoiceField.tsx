import type { VNode } from 'preact';
import { type FieldProps, FieldNotes } from './Field.tsx';
import { toDescription, toFieldId } from './field-id.ts';

/** A question with given answers: radio buttons for one of them, checkboxes for several. */
export function ChoiceField({ field, message }: FieldProps): VNode {
  const isSingle = field.type === 'choice';
  return (
    <fieldset
      class={message ? 'form-field form-field-wrong' : 'form-field'}
      aria-describedby={toDescription(field, message)}
    >
      <legend class="form-label">{field.words.label}</legend>
      <FieldNotes field={field} message={message} />
      {field.options?.map(({ value, label }, index) => {
        const id = index === 0 ? toFieldId(field) : `${toFieldId(field)}-${index + 1}`;
        return (
          <div class="form-option" key={value}>
            <input
              id={id}
              type={isSingle ? 'radio' : 'checkbox'}
              name={field.name}
              value={value}
              // HTML can't ask for at least one checkbox: `required` would ask for each of them.
              required={isSingle && field.required}
              aria-invalid={message ? 'true' : undefined}
            />
            <label for={id}>{label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
