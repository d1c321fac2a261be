import type { FieldProps } from '../field/field.tsx';
import { fieldId } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Face, type FaceScale, type FaceStep } from './face.tsx';

type FacesProps = Omit<FieldProps, 'label'> & {
  legend: string;
  heading?: boolean | undefined;
  /** The words for the steps 1 to 5. */
  words: Record<FaceStep, string>;
  scale?: FaceScale | undefined;
};

const steps: readonly FaceStep[] = [1, 2, 3, 4, 5];

/** How one is, as five radios. */
export function Faces({
  words,
  scale = 'rising',
  value,
  ...field
}: FacesProps & { value?: FaceStep | undefined }) {
  const id = fieldId(field);
  return (
    <Fieldset {...field}>
      <div class="faces">
        {steps.map((step) => (
          <label class="face-choice">
            <input
              class="away"
              type="radio"
              id={step === 1 ? id : `${id}-${step}`}
              name={field.name}
              value={step}
              checked={step === value}
            />
            <Face step={step} scale={scale} />
            {words[step]}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** How one is, with a single tap: each face sends the form. */
export function FaceButtons({ words, scale = 'rising', ...field }: FacesProps) {
  return (
    <Fieldset {...field}>
      <div class="faces">
        {steps.map((step) => (
          <button class="face-choice" type="submit" name={field.name} value={step}>
            <Face step={step} scale={scale} />
            {words[step]}
          </button>
        ))}
      </div>
    </Fieldset>
  );
}
