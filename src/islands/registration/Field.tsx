import type { VNode } from 'preact';
import type { Optional } from '../../domain/programme-source.ts';
import { type FormField, toFieldId } from './form-props.ts';

/**
 * The value of `aria-describedby`, hint first: what is asked for, then what is wrong. Undefined
 * leaves the attribute out.
 */
export function toDescription(field: FormField, message: string | undefined): string | undefined {
  const id = toFieldId(field);
  const ids = [field.hint && `${id}-hint`, message && `${id}-error`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/**
 * A sentence of the page with the question that it quotes, in the language of the question where
 * that is not translated.
 */
export function quote({ label, lang }: FormField, text: string): VNode | string {
  const start = lang ? text.lastIndexOf(label) : -1;
  if (start === -1) return text;
  return (
    <>
      {text.slice(0, start)}
      <span lang={lang}>{label}</span>
      {text.slice(start + label.length)}
    </>
  );
}

/** One question: label above, then the hint, what is wrong with the answer, and the control. */
export function Field({ field, message }: { field: FormField } & Optional<'message'>): VNode {
  const id = toFieldId(field);
  const { lang, words } = field;
  const look = message ? 'form-field form-field-wrong' : 'form-field';
  const description = toDescription(field, message);
  const isInvalid = message ? 'true' : undefined;
  const notes = (
    <>
      {field.hint && (
        <p class="quiet" id={`${id}-hint`} lang={lang}>
          {field.hint}
        </p>
      )}
      {message && (
        <p class="alarm" id={`${id}-error`}>
          {quote(field, message)}
        </p>
      )}
    </>
  );
  if (field.type === 'choice' || field.type === 'choices') {
    const isSingle = field.type === 'choice';
    return (
      <fieldset class={look} aria-describedby={description}>
        <legend class="bold">{quote(field, words.label)}</legend>
        {notes}
        {field.options?.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div class="form-option" key={option.value}>
              <input
                id={optionId}
                type={isSingle ? 'radio' : 'checkbox'}
                name={field.name}
                value={option.value}
                // HTML can't ask for at least one checkbox: `required` would ask for each of them.
                required={isSingle && field.required}
                aria-invalid={isInvalid}
              />
              <label for={optionId} lang={lang}>
                {option.label}
              </label>
            </div>
          );
        })}
      </fieldset>
    );
  }
  // Without a value: what a visitor typed belongs to the browser, also while the form wakes.
  const attributes = {
    class: 'form-input',
    id,
    name: field.name,
    required: field.required,
    // A name in Arabic or Hebrew reads from the right, whatever the language of the page.
    dir: 'auto',
    maxLength: field.maxLength,
    'aria-describedby': description,
    'aria-invalid': isInvalid,
  } as const;
  return (
    <div class={look}>
      <label class="bold" for={id}>
        {quote(field, words.label)}
      </label>
      {notes}
      {field.type === 'longText' ? (
        <textarea {...attributes} rows={5} />
      ) : (
        <input {...attributes} type={field.type} autocomplete={field.autocomplete} />
      )}
    </div>
  );
}
