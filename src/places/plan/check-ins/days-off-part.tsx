import { plusDays, type Day } from '../../../platform/local-days.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { Cluster, Pair, Section, Stack } from '../../../ui/layout/layout.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import type { DaysOff } from './days-off.ts';
import { asDate } from './words-of-days.ts';

interface DaysOffProps {
  today: Day;
  daysOff: DaysOff[];
  typed: Typed;
}

/** Days on which nothing is asked and nothing is missed. */
export function DaysOffPart({ today, daysOff, typed }: DaysOffProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('check-ins.off.title')} id="days-off">
      <Stack gap={4}>
        <p>{t('check-ins.off.lead')}</p>
        {daysOff.map((off) => (
          <TimeOff off={off} />
        ))}
        <form method="post" action="/plan/days-off">
          <Stack gap={4}>
            <Pair>
              <PickedDate
                name="first"
                label={t('check-ins.off.first')}
                error={errorIn(words, typed, 'first')}
                value={typedIn(typed, 'first', today)}
                min={today}
              />
              <PickedDate
                name="last"
                label={t('check-ins.off.last')}
                error={errorIn(words, typed, 'last')}
                value={typedIn(typed, 'last', plusDays(today, 2))}
                min={today}
              />
            </Pair>
            <Button kind="quiet">{t('check-ins.off.take')}</Button>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}

function TimeOff({ off: { id, first, last } }: { off: DaysOff }) {
  const words = useWords();
  const [from, until] = [asDate(first, words), asDate(last, words)];
  return (
    <form method="post" action={`/plan/days-off/${id}/calling-off`}>
      <Cluster>
        <span>{words.t('check-ins.off.is', { from, until })}</span>
        <Button kind="quiet">{words.t('check-ins.off.call-off')}</Button>
      </Cluster>
    </form>
  );
}
