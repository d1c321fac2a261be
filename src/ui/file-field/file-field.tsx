import { Field, fieldAttributes, type FieldProps } from '../field/field.tsx';

type FileFieldProps = FieldProps & {
  /** File types as in the HTML attribute, for example `.csv,text/csv`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  required?: boolean | undefined;
};

export function FileField({ accept, multiple, required, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input
        class="input file"
        type="file"
        {...{ accept, multiple, required }}
        {...fieldAttributes(field)}
      />
    </Field>
  );
}
