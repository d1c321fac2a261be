import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Pair, Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { weekdayName } from '../../door/setup/public.ts';
import type { Helper } from './queries.ts';

/** The same hours on some days of the week, for some weeks: a rota in one go. */
export function ShiftsForm({ helpers, typed }: { helpers: Helper[]; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = (name: 'from' | 'until' | 'weeks', otherwise: string) => ({
    name,
    label: t(`on-call.plan.${name}`),
    value: typedIn(typed, name, otherwise),
    error: errorIn(words, typed, name),
  });
  return (
    <form method="post" action="/desk/on-call/shifts">
      <Stack>
        <Select
          name="person"
          label={t('on-call.plan.person')}
          value={typedIn(typed, 'person')}
          error={errorIn(words, typed, 'person')}
          options={helpers.map(({ person, name }) => ({
            value: person,
            label: name || t('on-call.nameless'),
          }))}
        />
        <Weekdays typed={typed} />
        <Pair>
          <TextField {...field('from', '18:00')} type="time" />
          <TextField {...field('until', '22:00')} type="time" />
        </Pair>
        <TextField {...field('weeks', '4')} inputmode="numeric" short />
        <Button>{t('on-call.plan.button')}</Button>
      </Stack>
    </form>
  );
}

function Weekdays({ typed }: { typed: Typed }) {
  const words = useWords();
  return (
    <Checkboxes
      name="weekdays"
      legend={words.t('on-call.plan.weekdays')}
      error={errorIn(words, typed, 'weekdays')}
      value={[typed.values['weekdays'] ?? []].flat()}
      choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
        value: String(day),
        label: weekdayName(day, words.lang),
      }))}
    />
  );
}
