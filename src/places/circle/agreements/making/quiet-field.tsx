import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Pair } from '../../../../ui/layout/layout.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../../door/frame/public.tsx';

/** The hours in which steps wait; at night, unless the member says otherwise. */
export function Quiet({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const time = (field: 'quiet-from' | 'quiet-until', usual: string) => (
    <TextField
      name={field}
      type="time"
      short
      label={words.say(`agreements.own.${field}`)}
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field, usual)}
    />
  );
  const hours = (
    <Pair>
      {time('quiet-from', '22:00')}
      {time('quiet-until', '08:00')}
    </Pair>
  );
  return (
    <Checkboxes
      name="quiet"
      legend={t('agreements.own.quiet')}
      value={chosenIn(typed, 'quiet', typed.values['do'] ? [] : ['yes'])}
      choices={[{ value: 'yes', label: t('agreements.own.quiet'), more: hours }]}
    />
  );
}
