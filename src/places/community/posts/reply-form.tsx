import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { renderToString } from 'preact-render-to-string';
import { keeper } from '../../../platform/keeper.ts';
import { useWords, WordsContext } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Drawn } from '../../../ui/post/drawn.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors } from '../../door/frame/public.tsx';
import { CheckPart } from './check-part.tsx';
import { CONTENT_NOTES } from './form.ts';
import type { Said } from './queries.ts';
import type { Check } from './writing.ts';

export interface ReplyFormProps {
  post: Said;
  /** The page of the thread that it stands on, to come back to. */
  page: number;
  typed: Typed;
  /** What the check found in a reply that is not sent yet. */
  check?: Check | undefined;
  draft?: boolean;
}

/** An empty box is the same below every post but for where it leads, so it is drawn once. */
const empty = keeper<string>(100);
const where = '\u0000';

export function ReplyForm(props: ReplyFormProps) {
  const words = useWords();
  const { post, page, typed, check, draft } = props;
  if (check || Object.keys(typed.values).length > 0) return <ReplyBox {...props} />;
  const html = empty(`${words.catalog} ${post.kind === 'strategy'} ${draft} ${page}`, () =>
    renderToString(
      <WordsContext.Provider value={words}>
        <ReplyBox {...props} post={{ ...post, id: where }} />
      </WordsContext.Provider>,
    ),
  );
  return <Drawn html={html.replaceAll(where, post.id)} />;
}

/** The box to answer in; what was typed stays on the device until it is sent. */
function ReplyBox({ post, page, typed, check, draft }: ReplyFormProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('posts.reply')} id="reply">
      <FormErrors typed={typed} />
      <form method="post" action={`/community/posts/${post.id}/replies?page=${page}#reply`}>
        <Stack>
          {check && <CheckPart check={check} />}
          <Textarea
            name="body"
            label={t('posts.reply.label')}
            hint={t('posts.reply.hint')}
            error={errorIn(words, typed, 'body')}
            value={typedIn(typed, 'body')}
            draft={draft ? `reply-${post.id}` : undefined}
          />
          {post.kind === 'strategy' && (
            <Checkbox
              name="tried"
              label={t('posts.tried.label')}
              checked={typedIn(typed, 'tried') === 'yes'}
            />
          )}
          <NotesField typed={typed} />
          <Button>{check ? t('posts.send.anyway') : t('posts.reply.button')}</Button>
        </Stack>
      </form>
    </Section>
  );
}

/** What may be hard to read in it, one tap away. */
export function NotesField({ typed }: { typed: Typed }) {
  const { t, say } = useWords();
  const chosen = chosenIn(typed, 'notes');
  return (
    <Details summary={t('posts.notes.summary')} open={chosen.length > 0}>
      <Checkboxes
        name="notes"
        legend={t('posts.notes.legend')}
        hint={t('posts.notes.hint')}
        value={chosen}
        choices={CONTENT_NOTES.map((value) => ({ value, label: say(`posts.note.${value}`) }))}
      />
    </Details>
  );
}
