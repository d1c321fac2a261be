import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Pair } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { namedDays } from '../../door/setup/public.ts';

/** The same hours on each ticked day. */
export function HoursFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, lang } = words;
  const choices = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: namedDays({ first: day, last: day, opens: '', closes: '' }, lang).first,
  }));
  return (
    <>
      <Checkboxes
        name="days"
        legend={t('spaces.days.legend')}
        hint={t('spaces.days.hint')}
        value={chosenIn(typed, 'days')}
        choices={choices}
      />
      <Pair>
        {(['opens', 'closes'] as const).map((name) => (
          <TextField
            name={name}
            type="time"
            label={words.say(`spaces.${name}.label`)}
            error={errorIn(words, typed, name)}
            value={typedIn(typed, name)}
            short
          />
        ))}
      </Pair>
    </>
  );
}
