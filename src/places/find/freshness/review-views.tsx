import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { isOvertaken, type Change, type Entry, type EntryField } from './entry.ts';
import type { Proposal } from './proposals.ts';

interface ReviewProps {
  proposal: Proposal;
  entry: Entry;
}

/** What an organisation says, field by field beside what stands there now. */
export function ReviewPage({ proposal, entry }: ReviewProps) {
  const { t } = useWords();
  const { id, name, changes, words, proposedAt: day } = proposal;
  const all = Object.entries(changes) as [EntryField, Change][];
  return (
    <Sheet
      title={t('freshness.proposal.title', { name })}
      windowTitle={t('freshness.title')}
      lede={t('freshness.proposal.lead', { day })}
      back={{ href: '/desk/freshness', label: t('freshness.title') }}
    >
      <form method="post" action={`/desk/freshness/proposals/${id}/settling`}>
        <Stack gap={6}>
          {all.length === 0 && <p>{t('freshness.proposal.right')}</p>}
          {all.map(([field, change]) => (
            <ChangeCard {...{ field, change, entry }} />
          ))}
          {words && (
            <Section title={t('freshness.proposal.words')}>
              <p>{words}</p>
            </Section>
          )}
          <Button>{t('freshness.proposal.settle')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function ChangeCard({ field, change, entry }: { field: EntryField; change: Change; entry: Entry }) {
  const { t, say } = useWords();
  const label = t(`freshness.field.${field}`);
  const said = (text: string) => saidOf(say, field, text) || t('freshness.proposal.blank');
  return (
    <Card title={label} level={2}>
      <SummaryList
        rows={[
          { key: t('freshness.proposal.before'), value: said(change.before) },
          { key: t('freshness.proposal.after'), value: said(change.after) },
        ]}
      />
      {isOvertaken(entry, field, change) && (
        <Notice icon="warn" level={3}>
          {t('freshness.proposal.overtaken', { now: said(entry.text[field]) })}
        </Notice>
      )}
      <Radios
        name={field}
        legend={t('freshness.proposal.legend', { field: label })}
        value={isOvertaken(entry, field, change) ? 'leave' : 'take'}
        choices={[
          { value: 'take', label: t('freshness.proposal.take') },
          { value: 'leave', label: t('freshness.proposal.leave') },
        ]}
      />
    </Card>
  );
}

/** Codes of the form in words; anything else as it was typed. */
function saidOf(say: (key: string) => string, field: EntryField, text: string): string {
  if (field === 'status') return say(`freshness.status.${text}`);
  if (field === 'takesNew' || field === 'secret')
    return text === '' ? '' : say(`freshness.takes.${text}`);
  return text;
}
