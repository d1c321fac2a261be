import { useWords } from '../../../../platform/words.tsx';
import { Section, Stack } from '../../../../ui/layout/layout.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { Finding } from './queries.ts';

/** What was found in the rows, each kind once with one example of it; the report has them all. */
export function FoundList({ found }: { found: Finding[] }) {
  const { t, say } = useWords();
  return (
    <Section title={t('directory.desk.found')}>
      <Stack gap={4}>
        <p>{t('directory.desk.found.lead')}</p>
        <Table
          caption={t('directory.desk.found')}
          captionHidden
          head={[
            t('directory.report.why'),
            t('directory.report.what'),
            t('directory.report.field'),
            t('directory.desk.found.times'),
            t('directory.desk.found.first'),
          ]}
          rows={found.map(({ does, reason, field, times, value, file, row }) => [
            say(reason, { field, value }),
            <Tag kind={does === 'setAside' ? 'warm' : 'plain'}>
              {t(`directory.report.${does}`)}
            </Tag>,
            field,
            t('directory.desk.number', { number: times }),
            t('directory.desk.found.at', { file, row }),
          ])}
          numbers={[3]}
        />
      </Stack>
    </Section>
  );
}
