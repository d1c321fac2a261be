import { fieldId, type FieldProps } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';

type SwatchesProps = Omit<FieldProps, 'label'> & {
  legend: string;
  value?: string | undefined;
  /** `colour` is one of the patch's fabrics, as `#rrggbb`. */
  choices: readonly { value: string; label: string; colour: string }[];
};

/** One fabric of a few, each with its name. */
export function Swatches({ legend, value, choices, ...field }: SwatchesProps) {
  const first = fieldId(field);
  return (
    <Fieldset legend={legend} {...field}>
      <div class="swatches">
        {choices.map((choice, i) => (
          <label class="swatch">
            <input
              class="away"
              type="radio"
              id={i === 0 ? first : `${first}-${i + 1}`}
              name={field.name}
              value={choice.value}
              checked={choice.value === value}
            />
            <svg class="swatch-cloth" viewBox="0 0 8 8" aria-hidden="true">
              <path d="M0 0h8v8H0z" fill={choice.colour} />
            </svg>
            {choice.label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
