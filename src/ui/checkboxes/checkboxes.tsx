import { ChoiceRow, Choices, type ChoicesProps } from '../choices/choices.tsx';
import { fieldId, type FieldProps } from '../field/field.tsx';

/** Any number of answers. */
export function Checkboxes({
  value = [],
  ...choices
}: ChoicesProps & { value?: readonly string[] }) {
  return <Choices type="checkbox" chosen={value} {...choices} />;
}

type CheckboxProps = FieldProps & { value?: string | undefined; checked?: boolean | undefined };

/** One yes that the person gives, or not. */
export function Checkbox({ name, id, label, hint, error, value = 'yes', checked }: CheckboxProps) {
  const own = fieldId({ name, id });
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      {error && (
        <p class="error" id={`${own}-error`}>
          {error}
        </p>
      )}
      <div class="choices">
        <ChoiceRow {...{ name, label, hint, value }} id={own} type="checkbox" checked={!!checked} />
      </div>
    </div>
  );
}
