import { useWords, type Words } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Figure } from './figures.ts';

export interface Quarter {
  /** Its first day, `YYYY-MM-DD`. */
  begins: string;
  figures: Figure[];
}

/** How many got help and how long it took: never whose. */
export function DeskPage({
  quarters,
  back,
}: {
  quarters: Quarter[];
  back: { href: string; label: string };
}) {
  const { t } = useWords();
  return (
    <Sheet title={t('referrals.desk.title')} lede={t('referrals.desk.lead')} back={back}>
      {quarters.length === 0 && (
        <EmptyState title={t('referrals.desk.none.title')}>
          <p>{t('referrals.desk.none')}</p>
        </EmptyState>
      )}
      {quarters.length > 0 && <p>{t('referrals.desk.why')}</p>}
      {quarters.map((quarter) => (
        <QuarterSection {...quarter} />
      ))}
    </Sheet>
  );
}

function QuarterSection({ begins, figures }: Quarter) {
  const words = useWords();
  const { t } = words;
  const title = t('referrals.desk.quarter', { day: new Date(`${begins}T12:00:00Z`) });
  const small = figures.every(({ asked }) => asked === null);
  const head = ['kind', 'asked', 'helped', 'days'] as const;
  return (
    <Section title={title}>
      <Stack>
        {small && <p>{t('referrals.desk.small')}</p>}
        {!small && (
          <Table
            caption={title}
            captionHidden
            head={head.map((column) => words.say(`referrals.desk.${column}`))}
            rows={figures.map((figure) => rowOf(words, figure))}
            numbers={[1, 2, 3]}
          />
        )}
      </Stack>
    </Section>
  );
}

function rowOf({ t }: Words, { kind, asked, helped, days }: Figure): (string | number)[] {
  const names: Record<string, string> = {
    '': t('referrals.desk.all'),
    '*': t('referrals.desk.rare'),
    '-': t('referrals.desk.unnamed'),
  };
  const shown = (number: number | null) => number ?? t('referrals.desk.hidden');
  return [names[kind] ?? kind, shown(asked), shown(helped), shown(days)];
}
