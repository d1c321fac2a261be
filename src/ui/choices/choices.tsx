import type { ComponentChildren } from 'preact';
import { type FieldProps, fieldId } from '../field/field.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';

export type Choice = {
  value: string;
  label: string;
  hint?: ComponentChildren;
  /** Shown under the choice while it is chosen, or always where the browser cannot tell. */
  more?: ComponentChildren;
};

export type ChoicesProps = Omit<FieldProps, 'label'> & {
  legend: string;
  heading?: boolean | undefined;
  choices: readonly Choice[];
  /** Beside each other, for many short words. */
  close?: boolean | undefined;
};

type Props = ChoicesProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] };

export function Choices({ type, choices, chosen, close, ...fieldset }: Props) {
  const first = fieldId(fieldset);
  return (
    <Fieldset {...fieldset}>
      <div class={close ? 'choices choices-close' : 'choices'}>
        {choices.map((choice, i) => (
          <ChoiceRow
            {...choice}
            id={i === 0 ? first : `${first}-${i + 1}`}
            type={type}
            name={fieldset.name}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type RowProps = Choice & { id: string; type: Props['type']; name: string; checked: boolean };

export function ChoiceRow({ id, type, name, checked, value, label, hint, more }: RowProps) {
  const noteId = hint ? `${id}-note` : undefined;
  return (
    <div class="choice">
      <label class="choice-label">
        <input {...{ id, type, name, value, checked }} class="tick" aria-describedby={noteId} />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="hint choice-note" id={noteId}>
          {hint}
        </p>
      )}
      {more && <div class="choice-more">{more}</div>}
    </div>
  );
}
