import { fieldId, type FieldProps } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';

export type ScaleStep = 1 | 2 | 3 | 4 | 5;

type ScaleProps = Omit<FieldProps, 'label'> & {
  legend: string;
  /** The words for the steps 1 to 5, each of a word or two. */
  words: Record<ScaleStep, string>;
  value?: ScaleStep | undefined;
};

const steps: readonly ScaleStep[] = [1, 2, 3, 4, 5];

/** How much, as five radios beside each other that fill like a jar. None of them is better than another. */
export function Scale({ words, value, ...field }: ScaleProps) {
  const id = fieldId(field);
  return (
    <Fieldset {...field}>
      <div class="scale">
        {steps.map((step) => (
          <label class="scale-step">
            <input
              class="away"
              type="radio"
              id={step === 1 ? id : `${id}-${step}`}
              name={field.name}
              value={step}
              checked={step === value}
            />
            <svg class="scale-jar" viewBox="0 0 24 24" aria-hidden="true">
              <path class="scale-fill" d={`M3 ${23 - step * 4}h18V22H3z`} />
              <rect class="scale-glass" x="2" y="2" width="20" height="20" rx="4" />
            </svg>
            {words[step]}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
