import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Hint } from '../../../ui/field/field.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { PostLink } from '../../../ui/post/post.tsx';
import { LiveThread } from '../../../ui/live-thread/live-thread.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { SpaceAudience, type Space } from '../spaces/public.ts';
import { CareNotice } from './care-notice.tsx';
import type { Care } from './care.ts';
import type { ContentNote, Mark } from './form.ts';
import type { NoteRule } from './near.ts';
import { REPLIES_A_PAGE, type Said } from './queries.ts';
import { KeptCard } from './kept-cards.tsx';
import { ReplyForm, type ReplyFormProps } from './reply-form.tsx';

interface ThreadPageProps extends ReplyFormProps {
  space: Space;
  replies: Said[];
  count: number;
  /** The reply that was asked for. */
  at: string | undefined;
  given: { mark: Mark; given: number }[];
  rules: ReadonlyMap<ContentNote, NoteRule>;
  following: boolean;
  /** What sounded heavy, and help for whoever wrote it. */
  heavy: { post_id: string } | null;
  care?: Care | undefined;
}

/** A post and what was said to it, a page at a time. */
export function ThreadPage(props: ThreadPageProps) {
  const { space, post, replies, count, page, heavy, care } = props;
  const { t } = useWords();
  const beside = replies.some(({ id }) => id === heavy?.post_id);
  return (
    <Sheet
      title={post.state === 'taken_back' ? t('posts.taken-back') : post.title}
      windowTitle={t('posts.window')}
      back={{ href: `/community/spaces/${space.id}`, label: space.name }}
      above={<SpaceAudience space={space} />}
    >
      <Stack>
        {care && !beside && <CareNotice care={care} />}
        {post.state !== 'taken_back' && <KeptCard {...props} said={post} />}
        <Replies {...props} />
        <Pages post={post.id} page={page} count={count} />
        {post.state === 'seen' && <Answering {...props} />}
      </Stack>
    </Sheet>
  );
}

/** Who only reads is shown the way in. */
function Answering(props: ThreadPageProps) {
  const { t } = useWords();
  const { space } = props;
  if (space.persona_id) return <ReplyForm {...props} />;
  return (
    <LinkButton kind="quiet" href={`/community/spaces/${space.id}/membership`}>
      {t('posts.join-to-answer')}
    </LinkButton>
  );
}

/** Help stands right below the words that it is for. */
function Replies(props: ThreadPageProps) {
  const { space, post, replies, count, page: number, at, heavy, care } = props;
  const { t } = useWords();
  const last = lastPage(count);
  const title =
    last > 1
      ? t('posts.replies.paged', { count, number, last })
      : t('posts.replies.title', { count });
  return (
    <Section title={title} id="replies">
      {space.persona_id && <Hint>{t('posts.marks.means')}</Hint>}
      <Ahead {...props} last={last} />
      <LiveThread
        stream={`/community/posts/${post.id}/live`}
        at={at && `said-${at}`}
        label={t('posts.live')}
        more={t('posts.live.more')}
      >
        <Stack gap={4}>
          {replies.map((reply) => (
            <>
              <KeptCard {...props} said={reply} given={[]} following={false} />
              {care && reply.id === heavy?.post_id && <CareNotice care={care} />}
            </>
          ))}
        </Stack>
      </LiveThread>
    </Section>
  );
}

/** A thumb need not pass all that was said to answer it, or to read the last of it. */
function Ahead({ space, post, replies, page, last }: ThreadPageProps & { last: number }) {
  const { t } = useWords();
  if (replies.length < few) return null;
  return (
    <Cluster>
      {space.persona_id && post.state === 'seen' && (
        <PostLink href="#reply" label={t('posts.reply')} />
      )}
      {page < last && (
        <PostLink
          href={`/community/posts/${post.id}?page=${last}#replies`}
          label={t('posts.latest')}
        />
      )}
    </Cluster>
  );
}

const few = 4;

function Pages({ post, page, count }: { post: string; page: number; count: number }) {
  const { t } = useWords();
  const last = lastPage(count);
  if (last === 1) return null;
  const to = (number: number) => `/community/posts/${post}?page=${number}#replies`;
  const note = (number: number) => t('posts.page', { number, last });
  return (
    <Pagination
      label={t('posts.pages')}
      previous={
        page > 1
          ? { href: to(page - 1), label: t('posts.earlier'), note: note(page - 1) }
          : undefined
      }
      next={
        page < last
          ? { href: to(page + 1), label: t('posts.later'), note: note(page + 1) }
          : undefined
      }
    />
  );
}

const lastPage = (count: number): number => Math.max(1, Math.ceil(count / REPLIES_A_PAGE));
