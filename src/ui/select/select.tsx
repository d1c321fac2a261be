import { Field, fieldAttributes, type FieldProps } from '../field/field.tsx';

type SelectProps = FieldProps & {
  value?: string | undefined;
  required?: boolean | undefined;
  autocomplete?: string | undefined;
  options: readonly { value: string; label: string }[];
};

/** For more choices than fit as radios. */
export function Select({ label, hint, error, id, options, value, ...rest }: SelectProps) {
  const field = { name: rest.name, label, hint, error, id };
  return (
    <Field {...field}>
      <select class="input select" {...rest} {...fieldAttributes(field)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
