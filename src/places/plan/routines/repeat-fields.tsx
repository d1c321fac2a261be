import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { REMIND } from './form.ts';
import { WEEKDAYS, weekdayName } from './when.ts';
import { REPEATS } from './written.ts';

/** How it comes again, and until when. */
export function Again({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Radios
        name="repeat"
        legend={t('routines.repeat')}
        error={errorIn(words, typed, 'repeat')}
        value={typedIn(typed, 'repeat', 'daily')}
        choices={REPEATS.map((value) => ({
          value,
          label: t(`routines.repeat.${value}`),
          more: value === 'weekly' ? <Weekdays typed={typed} /> : undefined,
        }))}
      />
      <Details summary={t('routines.more')} open={isOpen(typed)}>
        <Stack gap={4}>
          <TextField
            name="every"
            inputmode="numeric"
            short
            label={t('routines.every')}
            hint={t('routines.every.hint')}
            error={errorIn(words, typed, 'every')}
            value={typedIn(typed, 'every', '1')}
          />
          <PickedDate
            name="last"
            label={t('routines.last')}
            hint={t('routines.last.hint')}
            error={errorIn(words, typed, 'last')}
            value={typedIn(typed, 'last')}
          />
        </Stack>
      </Details>
    </>
  );
}

const isOpen = (typed: Typed): boolean =>
  typedIn(typed, 'every', '1') !== '1' || typedIn(typed, 'last') !== '' || 'last' in typed.errors;

function Weekdays({ typed }: { typed: Typed }) {
  const words = useWords();
  return (
    <Checkboxes
      name="weekdays"
      legend={words.t('routines.weekdays')}
      value={chosenIn(typed, 'weekdays')}
      choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(words, day) }))}
    />
  );
}

export function Remind({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Select
      name="remind"
      label={t('routines.remind')}
      hint={t('routines.remind.hint')}
      error={errorIn(words, typed, 'remind')}
      value={typedIn(typed, 'remind', 'none')}
      options={REMIND.map((value) => ({ value, label: t(`routines.remind.${value}`) }))}
    />
  );
}
