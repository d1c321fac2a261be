import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Batch } from './queries.ts';

interface InvitationsProps {
  typed: Typed;
  batches: Batch[];
  opened: boolean;
  back: { href: string; label: string };
}

/** How people hear of this community: cards for one person each, a poster, and two sheets for those who help. */
export function InvitationsPage({ typed, batches, opened, back }: InvitationsProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('invitations.title')} lede={t('invitations.lead')} back={back}>
      {opened && (
        <Notice kind="warm" title={t('invitations.opened')}>
          {t('invitations.opened.words')}
        </Notice>
      )}
      <FormErrors typed={typed} />
      <Card title={t('invitations.make')} sewn>
        <MakeForm typed={typed} />
      </Card>
      <Section title={t('invitations.batches')}>
        {batches.length > 0 ? <Batches batches={batches} /> : <NoCards />}
      </Section>
      <Section title={t('invitations.prints')}>
        <Prints />
      </Section>
    </Sheet>
  );
}

function MakeForm({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const choices = (['member', 'volunteer', 'staff'] as const).map((value) => ({
    value,
    label: t(`invitations.bundle.${value}`),
    hint: t(`invitations.bundle.${value}.hint`),
  }));
  return (
    <form method="post" action="/desk/invitations" data-turbo="false">
      <Stack>
        <Radios
          name="bundle"
          legend={t('invitations.bundle')}
          choices={choices}
          value={typedIn(typed, 'bundle')}
          error={errorIn(words, typed, 'bundle')}
        />
        <TextField
          name="count"
          label={t('invitations.count')}
          hint={t('invitations.count.hint')}
          inputmode="numeric"
          short
          value={typedIn(typed, 'count')}
          error={errorIn(words, typed, 'count')}
        />
        <Button icon="print">{t('invitations.make.button')}</Button>
      </Stack>
    </form>
  );
}

function Batches({ batches }: { batches: Batch[] }) {
  const { t } = useWords();
  const rows = batches.map((batch) => ({
    key: t('invitations.batch', { day: batch.made_at, bundle: batch.bundle ?? 'member' }),
    value: (
      <Stack gap={2}>
        <span>
          {t('invitations.batch.state', {
            used: batch.used,
            open: batch.open,
            until: batch.expires_at,
          })}
        </span>
        {batch.open > 0 && <WithdrawForm batch={batch} />}
      </Stack>
    ),
  }));
  return <SummaryList rows={rows} />;
}

function WithdrawForm({ batch }: { batch: Batch }) {
  const { t } = useWords();
  return (
    <form method="post" action="/desk/invitations/withdrawal">
      <input type="hidden" name="made" value={batch.made} />
      <Button kind="quiet">{t('invitations.withdraw', { open: batch.open })}</Button>
    </form>
  );
}

function NoCards() {
  const { t } = useWords();
  return (
    <EmptyState title={t('invitations.none')} level={3}>
      <p>{t('invitations.none.words')}</p>
    </EmptyState>
  );
}

function Prints() {
  const { t } = useWords();
  const links = (['poster', 'guide', 'checklist'] as const).map((name) => ({
    href: `/desk/invitations/${name}`,
    label: t(`invitations.${name}`),
    note: t(`invitations.${name}.note`),
  }));
  return <LinkList links={links} />;
}
