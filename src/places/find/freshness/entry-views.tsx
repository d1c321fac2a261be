import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { checkedSaid } from '../services/public.ts';
import { EntryFields } from './entry-form.tsx';
import type { SentLink } from './links.ts';
import type { EntryNow } from './queries.ts';
import { ReportCard } from './queue-views.tsx';
import type { Report } from './reports.ts';

interface DeskEntryProps extends EntryNow {
  owner: string | null;
  id: string;
  me: string;
  typed: Typed;
  reports: readonly Report[];
  links: readonly SentLink[];
  done: string | undefined;
}

/** One entry on the desk: what was said of it, its fields, who minds it, and a link for its organisation. */
export function DeskEntryPage(props: DeskEntryProps) {
  const words = useWords();
  const { t, say } = words;
  const { id, entry, typed, reports, done, checkedOn } = props;
  return (
    <Sheet
      title={entry.text.name}
      windowTitle={t('freshness.entry.title')}
      lede={checkedSaid(words, checkedOn, false)}
      back={{ href: '/desk/freshness', label: t('freshness.title') }}
    >
      <FormErrors typed={typed} />
      <Stack gap={10}>
        {done && ['saved', 'sent', 'settled'].includes(done) && (
          <Flash text={say(`freshness.done.${done}`)} />
        )}
        <p>
          <a href={`/find/services/${id}`}>{t('freshness.entry.page')}</a>
        </p>
        <SaidOfIt reports={reports} />
        <form method="post" action={`/desk/freshness/services/${id}`}>
          <Stack gap={6}>
            <EntryFields entry={entry} typed={typed} />
            <Checkbox
              name="checked"
              label={t('freshness.entry.checked')}
              checked={typedIn(typed, 'checked') === 'yes'}
            />
            <Button>{t('freshness.entry.save')}</Button>
          </Stack>
        </form>
        <OwnerSection {...props} />
        <LinkSection {...props} />
      </Stack>
    </Sheet>
  );
}

function SaidOfIt({ reports }: { reports: readonly Report[] }) {
  const { t } = useWords();
  if (reports.length === 0) return null;
  return (
    <Section title={t('freshness.queue.reports')}>
      <Stack gap={4}>
        {reports.map((report) => (
          <ReportCard report={report} />
        ))}
      </Stack>
    </Section>
  );
}

function OwnerSection({ id, me, owner }: DeskEntryProps) {
  const { t } = useWords();
  const mine = owner === me;
  const whose = mine ? 'mine' : owner ? 'other' : 'none';
  return (
    <Section title={t('freshness.owner.title')}>
      <p>{t(`freshness.owner.${whose}`)}</p>
      <form method="post" action={`/desk/freshness/services/${id}/${mine ? 'leaving' : 'minding'}`}>
        <Button kind="quiet">
          {mine ? t('freshness.owner.leave') : t('freshness.owner.take')}
        </Button>
      </form>
    </Section>
  );
}

function LinkSection({ id, entry, typed, links }: DeskEntryProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('freshness.link.title')}>
      <p>{t('freshness.link.lead')}</p>
      {links.map((link) => (
        <form method="post" action={`/desk/freshness/services/${id}/links/${link.id}/ending`}>
          <Stack gap={2}>
            <p>{t('freshness.link.out', { sent: link.sentAt, ends: link.endsAt })}</p>
            <Button kind="quiet">{t('freshness.link.end')}</Button>
          </Stack>
        </form>
      ))}
      <form method="post" action={`/desk/freshness/services/${id}/links`}>
        <Stack gap={4}>
          <TextField
            name="to"
            type="email"
            label={t('freshness.link.to')}
            value={typedIn(typed, 'to', entry.text.email)}
            error={errorIn(words, typed, 'to')}
            autocomplete="off"
          />
          <Button kind="quiet" icon="letter">
            {t('freshness.link.send')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
