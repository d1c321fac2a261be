import { useWords } from '../../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../../ui/button/button.tsx';
import { Section, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Progress } from '../../../../ui/progress/progress.tsx';
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Sheet } from '../../../door/frame/public.tsx';
import type { Counts } from '../import/report.ts';
import type { DirectoryImport } from '../intake/kept-report.ts';
import type { Finding } from './queries.ts';
import { FoundList } from './found-list.tsx';

interface ImportPageProps {
  done: DirectoryImport;
  tables: (Counts & { file: string; table: string })[];
  found: Finding[];
  /** It can be taken back: none came after it. */
  newest: boolean;
}

/** How far an import is, or what became of every row of it. */
export function ImportPage({ done, tables, found, newest }: ImportPageProps) {
  const { t, say } = useWords();
  const { source, asked_at: at, state } = done;
  return (
    <Sheet
      title={t('directory.desk.import.of', { source, at })}
      lede={t('directory.desk.import.file', { file: done.file_name })}
      back={{ href: '/desk/directory', label: t('directory.desk.title') }}
    >
      <Stack>
        {(state === 'waiting' || state === 'reading') && <Reading done={done} />}
        {state === 'failed' && (
          <Notice title={t('directory.desk.failed')}>
            <p>{say(done.fault, done.fault_values)}</p>
            <p>{t('directory.desk.failed.next')}</p>
          </Notice>
        )}
        {state === 'undone' && <Notice>{t('directory.desk.undone')}</Notice>}
        {state === 'done' && <Became done={done} newest={newest} />}
        {tables.length > 0 && <Tables tables={tables} />}
        {found.length > 0 && <FoundList found={found} />}
      </Stack>
    </Sheet>
  );
}

function Reading({ done }: { done: DirectoryImport }) {
  const { t } = useWords();
  const { rows_read: rows, rows_expected: of } = done;
  const label =
    rows === 0
      ? t('directory.desk.reading.begins')
      : of > 0
        ? t('directory.desk.reading.of', { rows, of: Math.max(rows, of) })
        : t('directory.desk.reading', { rows });
  return (
    <Stack gap={4}>
      <Progress label={label} value={Math.min(rows, of)} max={of} />
      <p>{t('directory.desk.reading.leave')}</p>
      <ButtonRow>
        <LinkButton kind="quiet" href={`/desk/directory/imports/${done.id}`}>
          {t('directory.desk.reading.again')}
        </LinkButton>
      </ButtonRow>
    </Stack>
  );
}

function Became({ done, newest }: { done: DirectoryImport; newest: boolean }) {
  const { t } = useWords();
  const facts = (
    ['added', 'changed', 'removed', 'edits_kept', 'set_aside', 'licensed', 'hidden'] as const
  )
    .filter((name) => done[name] > 0)
    .map((name) => ({
      key: t(`directory.desk.became.${name}`),
      value: t('directory.desk.number', { number: done[name] }),
    }));
  return (
    <Stack gap={4}>
      <p>{t('directory.desk.became', { rows: done.rows_read })}</p>
      {facts.length === 0 ? (
        <Notice>{t('directory.desk.became.nothing')}</Notice>
      ) : (
        <SummaryList rows={facts} />
      )}
      {done.missing > 0 && (
        <Notice>
          {t(done.is_whole ? 'directory.desk.missing.over' : 'directory.desk.missing', {
            services: done.missing,
          })}
        </Notice>
      )}
      <ButtonRow>
        <LinkButton icon="download" href={`/desk/directory/imports/${done.id}/report.csv`}>
          {t('directory.desk.report')}
        </LinkButton>
        {newest && (
          <LinkButton kind="quiet" href={`/desk/directory/imports/${done.id}/undoing`}>
            {t('directory.desk.undo')}
          </LinkButton>
        )}
      </ButtonRow>
    </Stack>
  );
}

const outcomes = ['read', 'kept', 'mended', 'setAside', 'unchanged', 'licensed'] as const;

function Tables({ tables }: Pick<ImportPageProps, 'tables'>) {
  const { t } = useWords();
  return (
    <Section title={t('directory.desk.tables')}>
      <Table
        caption={t('directory.desk.tables')}
        captionHidden
        head={[
          t('directory.report.file'),
          ...outcomes.map((name) => t(`directory.report.${name}`)),
        ]}
        rows={tables.map((counts) => [
          counts.file,
          ...outcomes.map((name) => t('directory.desk.number', { number: counts[name] })),
        ])}
        numbers={outcomes.map((_, at) => at + 1)}
      />
    </Section>
  );
}
