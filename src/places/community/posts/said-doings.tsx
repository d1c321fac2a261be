import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { MarkButtons } from '../../../ui/post/mark-buttons.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Space } from '../spaces/public.ts';
import { MARKS, type Mark } from './form.ts';
import type { Said } from './queries.ts';

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
        <form method="post" action={`${here}/following`}>
          <Button kind="quiet" icon="bell">
            {following ? t('posts.unfollow') : t('posts.follow')}
          </Button>
        </form>
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
  const { t } = useWords();
  const here = `/community/posts/${said.id}`;
  return (
    <>
      {said.mine && (
        <LinkButton kind="quiet" icon="pencil" href={`${here}/mine`}>
          {t('posts.mine.change')}
        </LinkButton>
      )}
      {!said.mine && said.state === 'seen' && (
        <LinkButton kind="quiet" href={`${here}/report`}>
          {t('posts.report')}
        </LinkButton>
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
  const { t, say } = useWords();
  return (
    <MarkButtons
      action={`/community/posts/${said.id}/marks`}
      name="mark"
      label={t('posts.marks')}
      marks={MARKS.map((value) => ({
        value,
        label: say(`posts.mark.${value}`),
        given: said.my_marks.includes(value),
      }))}
    />
  );
}
