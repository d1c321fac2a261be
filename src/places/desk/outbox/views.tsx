import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Mail, MailState } from './queries.ts';

interface OutboxProps {
  mails: Mail[];
  state: MailState | '';
  delivers: boolean;
  back: { href: string; label: string };
}

/** Letters and how it went with each. To whom stays masked, and what was sent has no words any more. */
export function OutboxPage({ mails, state, delivers, back }: OutboxProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('outbox.title')} lede={t('outbox.lead')} back={back}>
      {delivers ? <SendAgain /> : <NothingIsDelivered />}
      <StateTabs state={state} />
      {mails.length > 0 ? <Letters mails={mails} /> : <NoLetters />}
      {mails.length === 50 && <Older state={state} last={mails.at(-1)} />}
    </Sheet>
  );
}

export function LetterPage({ subject, body }: { subject: string; body: string }) {
  const { t } = useWords();
  const back = { href: '/desk/outbox', label: t('outbox.title') };
  return (
    <Sheet title={t('outbox.letter')} lede={t('outbox.letter.lead')} back={back}>
      <Card title={subject}>
        <Prose text={body} level={3} />
      </Card>
    </Sheet>
  );
}

function NothingIsDelivered() {
  const { t } = useWords();
  return (
    <Notice title={t('outbox.nothing-delivered')} icon="warn">
      <p>{t('outbox.nothing-delivered.words')}</p>
    </Notice>
  );
}

function SendAgain() {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/outbox/delivery">
      <Stack gap={2}>
        <p>{t('outbox.again.words')}</p>
        <Button kind="quiet">{t('outbox.again')}</Button>
      </Stack>
    </form>
  );
}

function StateTabs({ state }: { state: MailState | '' }) {
  const { t } = useWords();
  const tabs = (['', 'waiting', 'sent', 'failed'] as const).map((one) => ({
    href: one ? `/desk/outbox?state=${one}` : '/desk/outbox',
    label: t(`outbox.state.${one || 'all'}`),
    current: one === state,
  }));
  return <Tabs label={t('outbox.tabs')} tabs={tabs} />;
}

function Letters({ mails }: { mails: Mail[] }) {
  const { t } = useWords();
  const head = ['subject', 'to', 'when', 'how'] as const;
  const rows = mails.map((mail) => [
    mail.subject,
    <bdi>{mail.recipient}</bdi>,
    t('outbox.moment', { at: mail.sent_at ?? mail.created_at }),
    <LetterState mail={mail} />,
  ]);
  return (
    <Table
      caption={t('outbox.title')}
      captionHidden
      head={head.map((key) => t(`outbox.head.${key}`))}
      rows={rows}
    />
  );
}

function LetterState({ mail }: { mail: Mail }) {
  const { t } = useWords();
  const readable = mail.state === 'waiting' && !mail.secret;
  return (
    <Stack gap={2}>
      <Tag kind={mail.state === 'sent' ? 'plain' : 'warm'}>{t(`outbox.state.${mail.state}`)}</Tag>
      {mail.secret && <span class="hint">{t('outbox.secret')}</span>}
      {readable && (
        <form method="post" action={`/desk/outbox/${mail.id}`} data-turbo="false">
          <Button kind="quiet">
            {t('outbox.read')}
            <span class="away"> {mail.subject}</span>
          </Button>
        </form>
      )}
    </Stack>
  );
}

function NoLetters() {
  const { t } = useWords();
  return (
    <EmptyState title={t('outbox.none')}>
      <p>{t('outbox.none.words')}</p>
    </EmptyState>
  );
}

function Older({ state, last }: { state: MailState | ''; last: Mail | undefined }) {
  const { t } = useWords();
  const query = new URLSearchParams({ state, before: last?.created_at.toISOString() ?? '' });
  return (
    <Pagination
      label={t('outbox.pages')}
      next={{ href: `/desk/outbox?${query.toString()}`, label: t('outbox.older') }}
    />
  );
}
