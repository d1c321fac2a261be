import { useWords, type Words } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Waiting } from './queries.ts';

interface TimesProps {
  times: Waiting[];
  spaces: { id: string; name: string }[];
  back: { href: string; label: string };
}

/** How long people wait for a word; of who answers most it says nothing. */
export function TimesPage({ times, spaces, back }: TimesProps) {
  const { t } = useWords();
  const bySpace = times.filter(({ space }) => space !== null);
  return (
    <Sheet title={t('unanswered.times.title')} lede={t('unanswered.times.lead')} back={back}>
      <Stack>
        {times.length === 0 && (
          <EmptyState title={t('unanswered.times.none')}>
            <p>{t('unanswered.times.none.words')}</p>
          </EmptyState>
        )}
        <OfKind kind="post" times={times} />
        <OfKind kind="welcome" times={times} />
        {bySpace.length > 0 && <BySpace times={bySpace} />}
        {spaces.length > 0 && (
          <Section title={t('unanswered.times.set')}>
            <LinkList
              links={spaces.map(({ id, name }) => ({
                href: `/desk/waiting/spaces/${id}`,
                label: name,
              }))}
            />
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}

function OfKind({ kind, times }: { kind: 'post' | 'welcome'; times: Waiting[] }) {
  const words = useWords();
  const { t } = words;
  const found = times.find((one) => one.kind === kind);
  if (!found) return null;
  return (
    <Section title={t(`unanswered.times.${kind}`)}>
      <SummaryList
        rows={[
          { key: t('unanswered.times.answered'), value: found.answered },
          { key: t('unanswered.times.median'), value: long(words, found.median) },
          { key: t('unanswered.times.slowest'), value: long(words, found.slowest) },
          { key: t('unanswered.times.waiting'), value: found.waiting },
          { key: t('unanswered.times.longest'), value: long(words, found.longest) },
        ]}
      />
    </Section>
  );
}

function BySpace({ times }: { times: Waiting[] }) {
  const words = useWords();
  const { t } = words;
  const head = ['space', 'median', 'slowest', 'waiting'] as const;
  return (
    <Table
      caption={t('unanswered.times.spaces')}
      head={head.map((column) => t(`unanswered.times.${column}`))}
      rows={times.map(({ space, median, slowest, waiting }) => [
        <bdi>{space}</bdi>,
        long(words, median),
        long(words, slowest),
        waiting,
      ])}
      numbers={[3]}
    />
  );
}

/** Minutes in words: 40 minutes, 5 hours, 2 days. */
function long({ t }: Words, minutes: number | null): string {
  if (minutes === null) return t('unanswered.times.nothing');
  if (minutes < 60) return t('unanswered.times.minutes', { count: minutes });
  if (minutes < 48 * 60) return t('unanswered.times.hours', { count: Math.round(minutes / 60) });
  return t('unanswered.times.days', { count: Math.round(minutes / 1440) });
}
