import { useWords } from '../../../platform/words.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Listed } from './queries.ts';
import { nameOf, pictured } from './said-card.tsx';
import { roughly } from './when.ts';

/** Posts below each other: what, by whom, and roughly when the last word fell. */
export function Threads({ threads }: { threads: Listed[] }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <LinkList
      links={threads.map((thread) => ({
        href: `/community/posts/${thread.id}`,
        label: thread.title || thread.opening || t('posts.reply.title'),
        picture: <PersonaPatch persona={pictured(thread)} />,
        note: (
          <>
            {say(`posts.kind.${thread.kind}`)} · <bdi>{nameOf(words, thread)}</bdi> ·{' '}
            {roughly(words, thread.active_at)}
            {thread.replies > 0 && ` · ${t('posts.replies', { count: thread.replies })}`}
          </>
        ),
        end: <Marks thread={thread} />,
      }))}
    />
  );
}

function Marks({ thread }: { thread: Listed }) {
  const { t, say } = useWords();
  return (
    <Cluster>
      {thread.state === 'held' && <Tag kind="warm">{t('posts.held')}</Tag>}
      {thread.content_notes.map((note) => (
        <Tag>{say(`posts.note.${note}`)}</Tag>
      ))}
    </Cluster>
  );
}
