import type { ComponentChildren } from 'preact';

export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Only where a page holds two fields of one name. */
  id?: string | undefined;
};

/** Label above, hint under it, error in words beside the control. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const id = fieldId(field);
  return (
    <div class={field.error ? 'field field-wrong' : 'field'}>
      <label class="label" for={id}>
        {field.label}
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  );
}

export function FieldNotes(field: Omit<FieldProps, 'label'>) {
  const id = fieldId(field);
  return (
    <>
      {field.hint && <Hint id={`${id}-hint`}>{field.hint}</Hint>}
      {field.error && (
        <p class="error" id={`${id}-error`}>
          {field.error}
        </p>
      )}
    </>
  );
}

export function Hint({ id, children }: { id?: string | undefined; children: ComponentChildren }) {
  return (
    <p class="hint" id={id}>
      {children}
    </p>
  );
}

/** The attributes that tie a control to its label, hint and error. */
export function fieldAttributes(field: Omit<FieldProps, 'label'>) {
  const id = fieldId(field);
  const notes = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean);
  return {
    id,
    name: field.name,
    ...(notes.length > 0 && { 'aria-describedby': notes.join(' ') }),
    ...(field.error && { 'aria-invalid': true as const }),
  };
}

/** The id that an error summary links to: the name, with brackets and dots as dashes. */
export function fieldId({ name, id }: Pick<FieldProps, 'name' | 'id'>) {
  return id ?? name.replace(/[^\w-]+/g, '-').replace(/-$/, '');
}
