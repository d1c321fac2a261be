import type { Community } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Poster } from '../../../ui/poster/poster.tsx';
import { PrintButton } from '../../../ui/print-card/print-button.tsx';
import { PrintCard, PrintSheet } from '../../../ui/print-card/print-card.tsx';
import { Qr } from '../../../ui/qr/qr.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { InvitationCard } from './cards.ts';

type Kind = 'member' | 'volunteer' | 'staff';

interface CardsProps {
  cards: InvitationCard[];
  bundle: Kind;
  community: Community;
}

/** The codes, this once: Kith keeps none that it could show again. */
export function CardsPage({ cards, bundle, community }: CardsProps) {
  const { t } = useWords();
  const back = { href: '/desk/invitations', label: t('invitations.title') };
  return (
    <>
      <div class="no-print">
        <Stack>
          <Sheet title={t('invitations.cards.title', { count: cards.length })} back={back} />
          <Notice title={t('invitations.cards.now')}>
            <p>{t('invitations.cards.now.words')}</p>
            {bundle !== 'member' && <p>{t('invitations.cards.careful')}</p>}
          </Notice>
          <PrintButton label={t('invitations.print')} />
        </Stack>
      </div>
      <PrintSheet>
        {cards.map((card) => (
          <OneCard key={card.code} {...{ card, bundle, community }} />
        ))}
      </PrintSheet>
    </>
  );
}

/** Nothing on it says what kind of community this is, beyond the name that it chose. */
function OneCard({
  card,
  bundle,
  community,
}: {
  card: InvitationCard;
  bundle: Kind;
  community: Community;
}) {
  const { t } = useWords();
  const address = card.address.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  return (
    <PrintCard title={community.name} foot={t('invitations.card.foot', { until: card.expires })}>
      <p>{t('invitations.card.words', { bundle })}</p>
      <Qr svg={card.qr} label={t('invitations.card.qr')} />
      <p>
        <bdi dir="ltr">{address}</bdi>
        <br />
        <strong>
          <bdi dir="ltr">{card.code}</bdi>
        </strong>
      </p>
    </PrintCard>
  );
}

export function PosterPage({
  qr,
  address,
  community,
}: {
  qr: string;
  address: string;
  community: Community;
}) {
  const { t } = useWords();
  const back = { href: '/desk/invitations', label: t('invitations.title') };
  return (
    <>
      <div class="no-print">
        <Sheet title={t('invitations.poster')} lede={t('invitations.poster.lead')} back={back}>
          <PrintButton label={t('invitations.print')} />
        </Sheet>
      </div>
      <Poster
        title={community.name}
        words={community.about || t('invitations.poster.words', { place: community.place })}
        foot={
          <>
            <p>
              <strong>
                <bdi dir="ltr">{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>
              </strong>
            </p>
            <p>{t('invitations.poster.foot')}</p>
          </>
        }
      >
        <Qr svg={qr} label={t('invitations.poster.qr')} />
      </Poster>
    </>
  );
}
