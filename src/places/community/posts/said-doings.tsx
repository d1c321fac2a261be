import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { MarkButtons } from '../../../ui/post/mark-buttons.tsx';
import { PostLink } from '../../../ui/post/post.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Space } from '../spaces/public.ts';
import { MARKS, type Mark } from './form.ts';
import type { Said } from './queries.ts';
import { nameOf } from './said-card.tsx';

interface DoingsProps {
  space: Space;
  said: Said;
  given: { mark: Mark; given: number }[];
  following: boolean;
}

/** What can be done with something that was said: marks for others', changing for one's own. */
export function SaidDoings({ space, said, given, following }: DoingsProps) {
  const { t, say } = useWords();
  const here = `/community/posts/${said.id}`;
  return (
    <>
      {given.map(({ mark, given: count }) => (
        <Tag kind="warm">{say(`posts.given.${mark}`, { count })}</Tag>
      ))}
      {!said.mine && space.persona_id && said.state === 'seen' && <MarkForms said={said} />}
      {said.reply_to === null && space.persona_id && (
        <MarkButtons
          action={`${here}/following`}
          name="follow"
          label={t('posts.follow.legend')}
          marks={[{ value: 'yes', label: t('posts.follow'), given: following }]}
        />
      )}
      {said.kind === 'strategy' && said.state === 'seen' && (
        <form method="post" action={`${here}/keeping`}>
          <Button kind="quiet" icon="heart">
            {t('posts.keep')}
          </Button>
        </form>
      )}
      <Keeping {...{ space, said }} />
    </>
  );
}

/** The author changes it; a guide reads what waits on the desk, where it is dealt; anyone else may tell a guide of it. */
function Keeping({ space, said }: Pick<DoingsProps, 'space' | 'said'>) {
  const words = useWords();
  const { t } = words;
  const here = `/community/posts/${said.id}`;
  return (
    <>
      {said.mine && <PostLink href={`${here}/mine`} label={t('posts.mine.change')} />}
      {!said.mine && said.state === 'seen' && (
        <PostLink
          href={`${here}/report`}
          label={t('posts.report')}
          of={t('posts.of', { name: nameOf(words, said) })}
        />
      )}
      {space.guide && !said.mine && said.state === 'held' && (
        <LinkButton kind="quiet" href="/desk/moderation">
          {t('posts.to-desk')}
        </LinkButton>
      )}
    </>
  );
}

/** A second press takes it back; the author alone sees how many. */
function MarkForms({ said }: { said: Said }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <MarkButtons
      action={`/community/posts/${said.id}/marks`}
      name="mark"
      label={t('posts.marks', { name: nameOf(words, said) })}
      marks={MARKS.map((value) => ({
        value,
        label: say(`posts.mark.${value}`),
        given: said.my_marks.includes(value),
      }))}
    />
  );
}
