import { clock } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { HelpRequest } from './queries.ts';

/** What I asked for, and what I could do for others. */
export function HelpPage({ requests, mine }: { requests: HelpRequest[]; mine: string }) {
  const { t } = useWords();
  const own = requests.filter(({ member }) => member === mine);
  const others = requests.filter(({ member }) => member !== mine);
  return (
    <Sheet
      title={t('help-requests.title')}
      lede={t('help-requests.lead')}
      back={{ href: '/circle', label: t('help-requests.back') }}
    >
      <Section title={t('help-requests.mine.title')}>
        {own.length === 0 ? <NothingAsked /> : <Requests requests={own} />}
        {own.length > 0 && (
          <LinkButton kind="quiet" icon="plus" href="/circle/help/new">
            {t('help-requests.ask')}
          </LinkButton>
        )}
      </Section>
      <Section title={t('help-requests.others.title')}>
        {others.length === 0 && <p>{t('help-requests.others.none')}</p>}
        <Requests requests={others} />
      </Section>
    </Sheet>
  );
}

function NothingAsked() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('help-requests.mine.none.title')}
      level={3}
      step={<LinkButton href="/circle/help/new">{t('help-requests.ask')}</LinkButton>}
    >
      <p>{t('help-requests.mine.none')}</p>
    </EmptyState>
  );
}

function Requests({ requests }: { requests: HelpRequest[] }) {
  const { t, say } = useWords();
  const links = requests.map(({ id, kind, errand, called, slots }) => {
    const free = slots.reduce((sum, slot) => sum + slot.free, 0);
    return {
      href: `/circle/help/${id}`,
      label: errand,
      note: t('help-requests.note', {
        kind: say(`help-requests.kind.${kind}`),
        name: called,
        day: slots[0]?.starts_at ?? clock.now(),
      }),
      end:
        free > 0 ? (
          <Tag kind="warm">{t('help-requests.open', { free })}</Tag>
        ) : (
          <Tag>{t('help-requests.taken')}</Tag>
        ),
    };
  });
  return <LinkList links={links} />;
}
