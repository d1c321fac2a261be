import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Pair } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../../door/frame/public.tsx';
import type { Tie } from '../../ties/public.ts';
import { UNITS } from './own-fields.ts';

interface FieldProps {
  typed: Typed;
  field: string;
  label: string;
}

export function NumberField({
  typed,
  field,
  label,
  usual,
  hint,
}: FieldProps & { usual: string; hint?: string }) {
  const words = useWords();
  return (
    <TextField
      name={field}
      label={label}
      hint={hint}
      inputmode="numeric"
      short
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field, usual)}
    />
  );
}

/** A length of time: how many, and of what. */
export function Lasting({ typed, field, label, hint }: FieldProps & { hint: string }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Pair>
      <TextField
        name={field}
        label={label}
        hint={hint}
        inputmode="numeric"
        short
        error={errorIn(words, typed, field)}
        value={typedIn(typed, field)}
      />
      <Select
        name={`${field}-unit`}
        label={t('agreements.own.unit')}
        value={typedIn(typed, `${field}-unit`, 'hours')}
        options={Object.keys(UNITS).map((value) => ({
          value,
          label: say(`agreements.own.unit.${value}`),
        }))}
      />
    </Pair>
  );
}

export function People({ typed, field, label, supporters }: FieldProps & { supporters: Tie[] }) {
  const words = useWords();
  if (supporters.length === 0) return <p>{words.t('agreements.template.people.none')}</p>;
  return (
    <Checkboxes
      name={field}
      legend={label}
      error={errorIn(words, typed, field)}
      value={chosenIn(typed, field)}
      choices={supporters.map(({ id: value, name }) => ({ value, label: name }))}
    />
  );
}

/** A few choices by their words, such as a side or a mood. */
export function Choose({
  typed,
  field,
  label,
  options,
  usual,
}: FieldProps & { options: readonly { value: string; label: string }[]; usual: string }) {
  return (
    <Select name={field} label={label} options={options} value={typedIn(typed, field, usual)} />
  );
}
