import { useWords } from '../../../platform/words.tsx';
import { SeenBy, type Seer } from '../../circle/consents/public.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { INSTRUMENTS, type Instrument } from './instruments.ts';
import type { Measure } from './queries.ts';
import { Totals } from './totals.tsx';

interface MeasuresPageProps {
  /** What is asked here: without its risk item where nobody would read the answer. */
  asked: readonly Instrument[];
  measures: readonly Measure[];
  seenBy: Seer[];
  done: string | undefined;
}

/** What a member measures for themself, each with its way over time. */
export function MeasuresPage({ asked, measures, seenBy, done }: MeasuresPageProps) {
  const { t, say } = useWords();
  const taken = INSTRUMENTS.filter(
    (one) => asked.includes(one) || measures.some(({ instrument }) => instrument === one.id),
  );
  return (
    <Sheet
      title={t('measures.title')}
      lede={t('measures.lead')}
      back={{ href: '/plan', label: t('measures.back') }}
      above={<SeenBy part="measures" seers={seenBy} />}
    >
      {done === 'thrown' && <Flash text={t('measures.done.thrown')} />}
      <Stack>
        {taken.map((instrument) => (
          <Card title={say(`measures.${instrument.id}.title`)}>
            <p>{say(`measures.${instrument.id}.about`)}</p>
            <Totals
              instrument={instrument}
              measures={measures.filter((one) => one.instrument === instrument.id)}
              linked
            />
            {asked.includes(instrument) && (
              <LinkButton kind="quiet" href={`/plan/measures/new/${instrument.id}`}>
                {t('measures.take')}
                <span class="away"> {say(`measures.${instrument.id}.title`)}</span>
              </LinkButton>
            )}
          </Card>
        ))}
        <p class="hint">{t('measures.no-diagnosis')}</p>
      </Stack>
    </Sheet>
  );
}
