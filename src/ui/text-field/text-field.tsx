import type { InputHTMLAttributes } from 'preact';
import { Field, fieldAttributes, type FieldProps } from '../field/field.tsx';

type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number' | 'time' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  autocomplete?: string | undefined;
  required?: boolean | undefined;
  maxlength?: number | undefined;
  spellcheck?: boolean | undefined;
  /** For short answers: codes, numbers, postcodes. */
  short?: boolean | undefined;
};

export function TextField({
  label,
  hint,
  error,
  id,
  short,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const field = { name: rest.name, label, hint, error, id };
  return (
    <Field {...field}>
      <input
        class={short ? 'input input-short' : 'input'}
        {...rest}
        {...fieldAttributes(field)}
        {...({ type } as InputHTMLAttributes)}
      />
    </Field>
  );
}
