import { Field, fieldAttributes, type FieldProps } from '../field/field.tsx';

type TextareaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  required?: boolean | undefined;
  maxlength?: number | undefined;
  /** Keeps what is typed on this device under this key until it is sent; leave out on shared computers. */
  draft?: string | undefined;
};

/** Grows with its text: by CSS where it can, by script elsewhere, by its rows without either. */
export function Textarea({ label, hint, error, id, draft, rows = 4, ...rest }: TextareaProps) {
  const field = { name: rest.name, label, hint, error, id };
  const { value = '', ...attributes } = rest;
  return (
    <Field {...field}>
      <kith-draft draft={draft}>
        <textarea
          class="input textarea"
          rows={Math.max(rows, lines(value))}
          {...attributes}
          {...fieldAttributes(field)}
        >
          {value}
        </textarea>
      </kith-draft>
    </Field>
  );
}

function lines(text: string) {
  return text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 40), 0);
}
