import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { JobCount } from './queries.ts';

/** Work that happens later, in kinds and numbers. What a job is about is not shown. */
export function JobsPage({
  counts,
  back,
}: {
  counts: JobCount[];
  back: { href: string; label: string };
}) {
  const { t } = useWords();
  return (
    <Sheet title={t('jobs.title')} lede={t('jobs.lead')} back={back}>
      {counts.length > 0 ? <Counts counts={counts} /> : <NoJobs />}
    </Sheet>
  );
}

function Counts({ counts }: { counts: JobCount[] }) {
  const { t } = useWords();
  const head = ['kind', 'due', 'later', 'failing', 'given-up', 'oldest', 'again'] as const;
  const rows = counts.map((count) => [
    <bdi>{count.kind}</bdi>,
    count.due,
    count.later,
    count.failing,
    count.given_up,
    count.oldest ? t('jobs.moment', { at: count.oldest }) : t('jobs.none-due'),
    count.failing + count.given_up > 0 && <TryAgain kind={count.kind} />,
  ]);
  return (
    <Table
      caption={t('jobs.title')}
      captionHidden
      head={head.map((key) => t(`jobs.head.${key}`))}
      rows={rows}
      numbers={[1, 2, 3, 4]}
    />
  );
}

function TryAgain({ kind }: { kind: string }) {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/jobs/retries">
      <input type="hidden" name="kind" value={kind} />
      <Button kind="quiet">
        {t('jobs.again')}
        <span class="away"> {kind}</span>
      </Button>
    </form>
  );
}

function NoJobs() {
  const { t } = useWords();
  return (
    <EmptyState title={t('jobs.none')}>
      <p>{t('jobs.none.words')}</p>
    </EmptyState>
  );
}
