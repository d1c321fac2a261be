import type { Day } from '../../../platform/local-days.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SeenBy, type ConsentPart, type Seer } from '../../circle/consents/public.ts';
import { Sheet } from '../../door/frame/public.tsx';
import { AgendaList, ItemLine, type PlannedItem } from './agenda-list.tsx';
import type { Planned } from './queries.ts';
import { PARTS, partOf, type Part } from './routine.ts';
import { whenInWords } from './when.ts';

export interface RoutinesPageProps {
  steps: Planned[];
  today: PlannedItem[];
  /** The six days after today that hold something. */
  days: { day: Day; items: PlannedItem[] }[];
  troubled: Planned[];
  seers: ReadonlyMap<ConsentPart, Seer[]>;
  done: string | undefined;
}

const saidOnce = ['kept', 'removed'];

/** What is on today, what comes, and all that is planned. */
export function RoutinesPage({ steps, today, days, troubled, seers, done }: RoutinesPageProps) {
  const { t, say } = useWords();
  const add = <LinkButton href="/plan/routines/new">{t('routines.add')}</LinkButton>;
  return (
    <Sheet
      title={t('routines.title')}
      lede={t('routines.lead')}
      back={{ href: '/plan', label: t('routines.back') }}
    >
      {done && saidOnce.includes(done) && <Flash text={say(`routines.${done}`)} />}
      {troubled.map(({ words }) => (
        <Notice>{t('routines.troubled', { words })}</Notice>
      ))}
      {steps.length === 0 ? (
        <EmptyState title={t('routines.none.title')} step={add}>
          <p>{t('routines.none')}</p>
        </EmptyState>
      ) : (
        <>
          <Today items={today} />
          <Days days={days} />
          {PARTS.map((part) => (
            <Steps part={part} steps={steps} seers={seers.get(part) ?? []} />
          ))}
          <p>{add}</p>
        </>
      )}
    </Sheet>
  );
}

function Today({ items }: { items: PlannedItem[] }) {
  const { t } = useWords();
  return (
    <Card title={t('routines.today')} sewn>
      {items.length === 0 ? (
        <p>{t('routines.today.none')}</p>
      ) : (
        <AgendaList items={items} back="routines" />
      )}
    </Card>
  );
}

function Days({ days }: Pick<RoutinesPageProps, 'days'>) {
  const { t } = useWords();
  if (days.length === 0) return null;
  return (
    <Section title={t('routines.days')}>
      <Stack gap={4}>
        {days.map(({ day, items }) => (
          <div>
            <h3>{t('routines.day-of', { day: new Date(`${day}T12:00:00Z`) })}</h3>
            {items.map((item) => (
              <ItemLine item={item} />
            ))}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

interface StepsProps {
  part: Part;
  steps: Planned[];
  seers: Seer[];
}

function Steps({ part, steps, seers }: StepsProps) {
  const words = useWords();
  const { t } = words;
  const own = steps.filter(({ kind }) => partOf(kind) === part);
  const links = own.map((step) => ({
    href: `/plan/routines/${step.id}`,
    label: step.words,
    note: whenInWords(words, step),
  }));
  return (
    <Section title={t(`routines.steps.${part}`)}>
      <SeenBy part={part} seers={seers} />
      {links.length > 0 ? <LinkList links={links} /> : <p>{t('routines.steps.none')}</p>}
      {seers.length > 0 && <p class="hint">{t('routines.seen.hint')}</p>}
    </Section>
  );
}
