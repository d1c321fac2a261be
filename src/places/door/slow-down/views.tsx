import type { HeldAct } from '../../../platform/capability.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';
import type { WaitingAct } from './queries.ts';

interface SlowDownProps {
  typed: Typed;
  hours: number;
  waiting: WaitingAct[];
  acts: HeldAct[];
}

export function SlowDownPage({ typed, hours, waiting, acts }: SlowDownProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('slow-down.title')}
      lede={t('slow-down.lead')}
      back={{ href: '/you/privacy', label: t('slow-down.back') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <WaitingActs waiting={waiting} acts={acts} />
        <HoursForm typed={typed} hours={hours} />
        <Notice>{t('slow-down.never')}</Notice>
      </Stack>
    </Sheet>
  );
}

/** What waits, first on whichever page shows it, each with the tap that takes it back. */
export function WaitingActs({ waiting, acts }: Pick<SlowDownProps, 'waiting' | 'acts'>) {
  const { t, say } = useWords();
  if (waiting.length === 0) return null;
  return (
    <Section title={t('slow-down.waiting')}>
      {waiting.map(({ id, act, subject, due_at }) => {
        const title = acts.find((known) => known.act === act)?.title ?? 'slow-down.waiting.other';
        return (
          <Card title={say(title, { subject })} level={3} sewn key={id}>
            <p>{t('slow-down.waiting.until', { due: due_at })}</p>
            <form method="post" action={`/you/held-acts/${id}/cancellation`}>
              <Button kind="quiet">{t('slow-down.take-back')}</Button>
            </form>
          </Card>
        );
      })}
    </Section>
  );
}

function HoursForm({ typed, hours }: Pick<SlowDownProps, 'typed' | 'hours'>) {
  const words = useWords();
  const { t } = words;
  const choices = ['0', '24', '48', '72'].map((value) => ({
    value,
    label: t('slow-down.hours', { hours: Number(value) }),
  }));
  return (
    <form method="post" action="/you/slow-down">
      <Stack gap={4}>
        <Radios
          name="hours"
          legend={t('slow-down.hours.legend')}
          hint={t('slow-down.hours.hint')}
          choices={choices}
          value={typedIn(typed, 'hours', String(hours))}
          error={errorIn(words, typed, 'hours')}
        />
        <Button>{t('slow-down.save')}</Button>
      </Stack>
    </form>
  );
}
