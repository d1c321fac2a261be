import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Time } from '../../../ui/time/time.tsx';
import { Sheet } from '../frame/public.tsx';
import type { NoticeRow } from './queries.ts';

type Notice = NoticeRow & { words: string };

export function NoticesPage({ notices }: { notices: Notice[] }) {
  const { t } = useWords();
  const unread = notices.some(({ read_at }) => read_at === null);
  return (
    <Sheet title={t('notices.title')} lede={t('notices.lead')}>
      <Stack>
        {unread && (
          <form method="post" action="/notices/reading">
            <Button kind="quiet" icon="check">
              {t('notices.read-all')}
            </Button>
          </form>
        )}
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
        {notices.length === 0 && <NoNotices />}
      </Stack>
    </Sheet>
  );
}

function NoticeCard({ notice: { id, words, told_at, read_at } }: { notice: Notice }) {
  const { t } = useWords();
  const when = t('notices.when', { at: told_at });
  const about = <span class="away"> {words}</span>;
  return (
    <Card
      sewn={read_at === null}
      above={
        <Cluster>
          {read_at === null && <Tag kind="warm">{t('notices.new')}</Tag>}
          <Time iso={told_at.toISOString()} text={when} />
        </Cluster>
      }
    >
      <p>{words}</p>
      <ButtonRow>
        <form method="post" action={`/notices/${id}/reading`}>
          <Button kind="quiet">
            {t('notices.open')}
            {about}
          </Button>
        </form>
        <form method="post" action={`/notices/${id}/removal`}>
          <Button kind="quiet">
            {t('notices.delete')}
            {about}
          </Button>
        </form>
      </ButtonRow>
    </Card>
  );
}

function NoNotices() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('notices.none.title')}
      step={<LinkButton href="/today">{t('notices.none.step')}</LinkButton>}
    >
      <p>{t('notices.none')}</p>
    </EmptyState>
  );
}
