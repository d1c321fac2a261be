import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Post } from '../../../ui/post/post.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Story } from './queries.ts';

/** Stories that members told to anybody. */
export function StoriesPage({ stories }: { stories: Omit<Story, 'mine'>[] }) {
  const { t, say } = useWords();
  return (
    <Sheet title={t('stories.title')} lede={t('stories.lead')}>
      {stories.length === 0 && (
        <EmptyState title={t('stories.none.title')}>{t('stories.none')}</EmptyState>
      )}
      <LinkList
        links={stories.map((told) => ({
          href: `/stories/${told.id}`,
          label: told.title,
          note: <bdi>{told.called}</bdi>,
          picture: <PersonaPatch persona={{ ...told, name: told.called }} />,
          end: told.content_notes.map((note) => <Tag>{say(`posts.note.${note}`)}</Tag>),
        }))}
      />
    </Sheet>
  );
}

export function StoryPage({ story }: { story: Story }) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={story.title}
      windowTitle={t('stories.title')}
      back={{ href: '/stories', label: t('stories.title') }}
      above={<Audience kind="anyone">{t('stories.audience')}</Audience>}
    >
      <Stack>
        <Post
          id="story"
          picture={<PersonaPatch persona={{ ...story, name: story.called }} />}
          name={<bdi>{story.called}</bdi>}
          note={t('stories.told', { on: new Date(`${story.told_on}T12:00:00Z`) })}
          lang={story.language}
          html={story.html}
          above={story.content_notes.map((note) => (
            <Tag>{say(`posts.note.${note}`)}</Tag>
          ))}
        />
        {story.mine && (
          <Section title={t('stories.take-back.title')}>
            <p>{t('stories.take-back.means')}</p>
            <form method="post" action={`/stories/${story.id}/taking-back`}>
              <Button kind="danger">{t('stories.take-back')}</Button>
            </form>
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}
