import type { GlassPart } from '../../../platform/capability.ts';
import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../frame/public.tsx';
import type { NameOf } from '../people/public.tsx';
import type { GlassRequest } from './queries.ts';
import { partTitle } from './views.tsx';

type Told = GlassRequest & { reason: string };
type Shown = { nameOf: NameOf; parts: GlassPart[] };

/** What the member is told: each request about them, who, what, when and why. */
export function AboutMePage({ requests, ...shown }: Shown & { requests: Told[] }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('glass.me.title')}
      lede={t('glass.me.lead')}
      back={{ href: '/you/privacy', label: t('glass.me.back') }}
    >
      {requests.length === 0 ? (
        <EmptyState title={t('glass.me.none.title')}>{t('glass.me.none')}</EmptyState>
      ) : (
        <Stack>
          {requests.map((request) => (
            <ToldCard key={request.id} request={request} {...shown} />
          ))}
        </Stack>
      )}
    </Sheet>
  );
}

function ToldCard({ request, nameOf, parts }: Shown & { request: Told }) {
  const words = useWords();
  const { t } = words;
  const { state, agreed_by, agreed_at, ends_at } = request;
  return (
    <Card
      title={partTitle(words, parts, request.part)}
      above={<Tag kind={state === 'open' ? 'warm' : 'plain'}>{t(`glass.me.state.${state}`)}</Tag>}
    >
      <p>{t('glass.me.asked', { who: nameOf(request.asked_by), at: request.asked_at })}</p>
      <blockquote>{t('glass.me.reason', { reason: request.reason })}</blockquote>
      {agreed_at && <p>{t('glass.me.agreed', { who: nameOf(agreed_by), at: agreed_at })}</p>}
      {ends_at && (
        <p>
          {state === 'open'
            ? t('glass.me.ends', { at: ends_at })
            : t('glass.me.ended', { at: ends_at })}
        </p>
      )}
      <a href="/you/looks">{t('glass.me.looks')}</a>
    </Card>
  );
}
