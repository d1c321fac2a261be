import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { presetOf, type Consent } from '../consents/public.ts';
import type { OpenInvitation, Tie } from '../ties/public.ts';
import { TiePatch } from './tie-patch.tsx';

export interface BothWays {
  holders: Tie[];
  held: Tie[];
  consents: Consent[];
}

interface CirclePageProps extends BothWays {
  invitations: OpenInvitation[];
  done: string | undefined;
}

const saidOnce = ['ended', 'taken-back', 'reviewed'];

export function CirclePage({ done, invitations, ...both }: CirclePageProps) {
  const { t, say } = useWords();
  return (
    <Sheet title={t('holding.title')} lede={t('holding.lead')}>
      {done && saidOnce.includes(done) && <Flash text={say(`holding.done.${done}`)} />}
      <Section title={t('holding.holders.title')}>
        <Stack>
          <Holders {...both} />
          {invitations.map((invitation) => (
            <Waiting invitation={invitation} />
          ))}
        </Stack>
      </Section>
      <Section title={t('holding.held.title')}>
        <Stack>
          <Held held={both.held} />
        </Stack>
      </Section>
      <Section title={t('holding.more.title')}>
        <BetweenUs />
      </Section>
    </Sheet>
  );
}

/** What goes to and fro in a circle. */
function BetweenUs() {
  const { say } = useWords();
  const links = Object.entries(betweenUs).map(([topic, href]) => ({
    href,
    label: say(`holding.more.${topic}`),
    note: say(`holding.more.${topic}.note`),
  }));
  return <LinkList links={links} />;
}

const betweenUs = {
  agreements: '/circle/agreements',
  help: '/circle/help',
  noticed: '/circle/noticed',
  words: '/circle/words',
  review: '/circle/review',
};

function Holders({ holders, consents }: BothWays) {
  const { t } = useWords();
  if (holders.length === 0) return <NobodyYet />;
  return (
    <>
      <HolderList holders={holders} consents={consents} />
      <ButtonRow>
        <LinkButton kind="quiet" icon="plus" href="/circle/invitations/new">
          {t('holding.invite.another')}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

export function HolderList({ holders, consents }: Omit<BothWays, 'held'>) {
  const { t, say } = useWords();
  const links = holders.map(({ id, name, kind }) => {
    const parts = consents.filter(({ tie }) => tie === id).map(({ part }) => part);
    return {
      href: `/circle/ties/${id}`,
      label: name,
      picture: <TiePatch tie={id} />,
      note: [
        kind && say(`ties.kind.${kind}`),
        say(`holding.preset.${presetOf(parts)}`, { count: parts.length }),
      ]
        .filter(Boolean)
        .join(' · '),
    };
  });
  return links.length > 0 ? <LinkList links={links} /> : <p>{t('holding.holders.none')}</p>;
}

function NobodyYet() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('holding.holders.none')}
      level={3}
      step={<LinkButton href="/circle/invitations/new">{t('holding.invite')}</LinkButton>}
    >
      <p>{t('holding.holders.none.words')}</p>
    </EmptyState>
  );
}

function Waiting({ invitation: { id, name, ends_at: day } }: { invitation: OpenInvitation }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/circle/invitations/${id}/withdrawal`}>
      <Cluster>
        <span>{t('holding.waiting', { name, day })}</span>
        <Button kind="quiet">{t('holding.waiting.take-back')}</Button>
      </Cluster>
    </form>
  );
}

export function Held({ held }: { held: Tie[] }) {
  const { t } = useWords();
  return (
    <>
      {held.length === 0 && <p>{t('holding.held.none')}</p>}
      <LinkList
        links={held.map(({ id, name }) => ({
          href: `/circle/with/${id}`,
          label: name,
          picture: <TiePatch tie={id} />,
        }))}
      />
      <p>
        <a href="/circle/code">{t('holding.code')}</a>
      </p>
    </>
  );
}
