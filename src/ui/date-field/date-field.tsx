import { Fieldset } from '../fieldset/fieldset.tsx';
import { Field, fieldAttributes, fieldId, type FieldProps } from '../field/field.tsx';

export type DateValue = {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
};

type DateFieldProps = Omit<FieldProps, 'label'> & {
  legend: string;
  value?: DateValue | undefined;
  /** The words of the three parts, in the order in which the reader writes a date. */
  parts: readonly { part: keyof DateValue; label: string }[];
};

/** A date that the person knows by heart, typed in three parts named NAME-day, NAME-month, NAME-year. */
export function DateField({ legend, value = {}, parts, ...field }: DateFieldProps) {
  const id = fieldId(field);
  return (
    <Fieldset legend={legend} {...field}>
      <div class="date">
        {parts.map(({ part, label }, i) => (
          <div class="field">
            <label for={i === 0 ? id : `${id}-${part}`}>{label}</label>
            <input
              class={`input date-${part}`}
              type="text"
              id={i === 0 ? id : `${id}-${part}`}
              name={`${field.name}-${part}`}
              value={value[part]}
              inputmode="numeric"
              maxlength={part === 'year' ? 4 : 2}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

type PickedDateProps = FieldProps & {
  /** ISO 8601, YYYY-MM-DD. */
  value?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** A near date that the person picks from a calendar. */
export function PickedDate({ value, min, max, ...field }: PickedDateProps) {
  return (
    <Field {...field}>
      <input
        class="input input-short"
        type="date"
        {...{ value, min, max }}
        {...fieldAttributes(field)}
      />
    </Field>
  );
}
