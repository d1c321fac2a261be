import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { MarkButtons } from '../../../ui/post/mark-buttons.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { SpaceAudience, WhoReads, type Reading, type Space } from '../spaces/public.ts';
import type { Listed } from './queries.ts';
import { Threads } from './thread-list.tsx';
import { THREADS_A_PAGE, type Order } from './threads.ts';

export interface SpacePageProps {
  space: Space;
  threads: Listed[];
  order: Order;
  /** Whether this is a later page. */
  later: boolean;
  reading: Reading;
  following: boolean;
}

/** A space from within: what is said, by the last word, or by what waits for one. */
export function SpacePage({ space, threads, order, later, reading, following }: SpacePageProps) {
  const { t } = useWords();
  const here = `/community/spaces/${space.id}`;
  const shown = threads.slice(0, THREADS_A_PAGE);
  return (
    <Sheet
      title={space.name}
      windowTitle={t('posts.window')}
      lede={space.about}
      back={{ href: '/community', label: t('posts.community') }}
      above={<SpaceAudience space={space} />}
    >
      <Stack>
        <Doings {...{ space, following }} open={!reading.closed} />
        {!reading.open && (
          <Notice icon="clock">
            <WhoReads reading={reading} />
          </Notice>
        )}
        <Tabs
          label={t('posts.order')}
          tabs={[
            { href: here, label: t('posts.order.newest'), current: order === 'newest' },
            {
              href: `${here}?order=waiting`,
              label: t('posts.order.waiting'),
              current: order === 'waiting',
            },
          ]}
        />
        {shown.length === 0 ? <Nothing order={order} /> : <Threads threads={shown} />}
        <Pages {...{ here, order, later }} more={threads[THREADS_A_PAGE] && shown.at(-1)?.id} />
      </Stack>
    </Sheet>
  );
}

interface DoingsProps {
  space: Space;
  following: boolean;
  /** Whether the community is not closed for a time. */
  open: boolean;
}

function Doings({ space, following, open }: DoingsProps) {
  const { t } = useWords();
  const here = `/community/spaces/${space.id}`;
  const writes = open && space.persona_id && (space.who_starts === 'members' || space.guide);
  return (
    <Cluster>
      {writes && (
        <LinkButton icon="pencil" href={`${here}/posts/new`}>
          {t('posts.write')}
        </LinkButton>
      )}
      {!space.persona_id && (
        <LinkButton href={`${here}/membership`}>{t('posts.join-to-write')}</LinkButton>
      )}
      {space.persona_id && (
        <MarkButtons
          action={`${here}/following`}
          name="follow"
          label={t('posts.follow.legend')}
          marks={[{ value: 'yes', label: t('posts.follow.space'), given: following }]}
        />
      )}
      <LinkButton kind="quiet" icon="search" href={`/community/search?space=${space.id}`}>
        {t('posts.search')}
      </LinkButton>
      <LinkButton kind="quiet" icon="info" href={`${here}/about`}>
        {t('posts.about')}
      </LinkButton>
    </Cluster>
  );
}

function Nothing({ order }: { order: Order }) {
  const { say } = useWords();
  return (
    <EmptyState title={say(`posts.none.${order}.title`)}>
      <p>{say(`posts.none.${order}`)}</p>
    </EmptyState>
  );
}

function Pages(props: { here: string; order: Order; later: boolean; more: string | undefined }) {
  const { t } = useWords();
  const { here, order, later, more } = props;
  if (!later && !more) return null;
  const query = order === 'waiting' ? '?order=waiting' : '?';
  const first = { href: order === 'waiting' ? `${here}${query}` : here, label: t('posts.first') };
  const next = {
    href: `${here}${query}&after=${more}`.replace('?&', '?'),
    label: t(`posts.more.${order}`),
  };
  return (
    <Pagination
      label={t('posts.pages')}
      previous={later ? first : undefined}
      next={more ? next : undefined}
    />
  );
}
