import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import type { Concern } from './queries.ts';

interface NoticedProps {
  concerns: Concern[];
  supporters: Tie[];
}

/** What people noticed: the member reads it first, and decides what it means. */
export function NoticedPage({ concerns, supporters }: NoticedProps) {
  const { t } = useWords();
  const draw = (concern: Concern) => (
    <ConcernCard
      concern={concern}
      from={supporters.find(({ supporter }) => supporter === concern.supporter)}
    />
  );
  const open = concerns.filter(({ putAway }) => !putAway);
  const away = concerns.filter(({ putAway }) => putAway);
  return (
    <Sheet
      title={t('concerns.title')}
      lede={t('concerns.lead')}
      back={{ href: '/circle', label: t('concerns.back') }}
      above={<Audience kind="me">{t('concerns.audience')}</Audience>}
    >
      <Stack>
        {open.length === 0 && (
          <EmptyState title={t('concerns.none.title')}>
            <p>{t('concerns.none')}</p>
          </EmptyState>
        )}
        {open.map(draw)}
        {away.length > 0 && <Details summary={t('concerns.away')}>{away.map(draw)}</Details>}
      </Stack>
    </Sheet>
  );
}

function ConcernCard({ concern, from }: { concern: Concern; from: Tie | undefined }) {
  const { t, say } = useWords();
  const { signs, words, raisedAt: day, putAway, id } = concern;
  return (
    <Card title={t('concerns.from', { name: from?.name ?? t('concerns.someone') })}>
      <p class="hint">{t('concerns.on', { day })}</p>
      {signs.length > 0 && (
        <ul>
          {signs.map((sign) => (
            <li>{say(`concerns.sign.${sign}`)}</li>
          ))}
        </ul>
      )}
      {words && <blockquote>{words}</blockquote>}
      <Cluster>
        {!putAway && (
          <form method="post" action={`/circle/noticed/${id}/put-away`}>
            <Button kind="quiet">{t('concerns.put-away')}</Button>
          </form>
        )}
        {from && (
          <LinkButton kind="quiet" href={`/circle/ties/${from.id}`}>
            {t('concerns.person', { name: from.name })}
          </LinkButton>
        )}
      </Cluster>
    </Card>
  );
}
