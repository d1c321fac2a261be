import { useWords, type Words } from '../../../platform/words.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Post } from '../../../ui/post/post.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { htmlOf } from '../../community/posts/public.ts';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Near } from './queries.ts';

/** The words, folded until they are opened, and what was said around them. */
export function SaidNear({ thread }: { thread: Near[] }) {
  const { t } = useWords();
  const asked = thread.filter(({ asked: it }) => it);
  const around = thread.filter(({ asked: it }) => !it);
  return (
    <>
      <Section title={t('moderation.said')}>
        {asked.map((said) => (
          <OneSaid said={said} />
        ))}
      </Section>
      {around.length > 0 && (
        <Section title={t('moderation.around')}>
          <Stack gap={4}>
            {around.map((said) => (
              <OneSaid said={said} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

function OneSaid({ said }: { said: Near }) {
  const words = useWords();
  const { t, say } = words;
  const { kind, content_notes, state } = said;
  return (
    <Post
      id={`said-${said.id}`}
      picture={<PersonaPatch persona={pictured(said)} />}
      name={<bdi>{nameIn(words, said)}</bdi>}
      note={t('moderation.said.at', { at: said.posted_at })}
      lang={said.language}
      level={3}
      html={said.title ? `${htmlOf(said.title)}${said.html}` : said.html}
      folded={t('moderation.said.open')}
      above={
        <>
          <Tag kind="teal">{say(`posts.kind.${kind}`)}</Tag>
          {content_notes.map((note) => (
            <Tag>{say(`posts.note.${note}`)}</Tag>
          ))}
          {state !== 'seen' && <Tag kind="warm">{say(`moderation.state.${state}`)}</Tag>}
        </>
      }
    />
  );
}

const pictured = ({ name, has_left, first_color, second_color }: Near) =>
  name === null || has_left
    ? { name: '-', first_color: 0, second_color: 5 }
    : { name, first_color, second_color };

function nameIn({ t }: Words, { name, has_left }: Near): string {
  if (has_left) return t('posts.by.left');
  return name ?? t('posts.by.nobody');
}
