import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Post } from '../../../ui/post/post.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Said } from '../posts/public.ts';

interface TellPageProps {
  post: Said;
  typed: Typed;
  /** First a fresh name, then a look at what anybody will see. */
  step: 'choose' | 'look';
  /** How long whoever slows themself down waits; 0 for everybody else. */
  hours: number;
}

export function TellPage({ post, typed, step, hours }: TellPageProps) {
  const words = useWords();
  const { t } = words;
  const called = typedIn(typed, 'called');
  const action = `/community/posts/${post.id}/story`;
  return (
    <Sheet
      title={t('stories.tell')}
      lede={t('stories.tell.lead')}
      back={{ href: `/community/posts/${post.id}/mine`, label: t('stories.back') }}
      above={<Audience kind="anyone">{t('stories.audience')}</Audience>}
    >
      <FormErrors typed={typed} />
      <Stack>
        {hours > 0 && <Notice icon="clock">{t('stories.slow', { hours })}</Notice>}
        <form method="post" action={action} data-turbo-action="replace">
          <Stack>
            {step === 'look' && <Preview post={post} called={called} />}
            <TextField
              name="called"
              label={t('stories.called.label')}
              hint={t('stories.called.hint')}
              error={errorIn(words, typed, 'called')}
              value={called}
              maxlength={40}
              autocomplete="off"
            />
            {step === 'look' && <Checkbox name="agreed" label={t('stories.agree')} />}
            <Button name="step" value={step === 'look' ? 'tell' : 'look'}>
              {step === 'look'
                ? t(hours > 0 ? 'stories.tell.later' : 'stories.tell.now')
                : t('stories.look')}
            </Button>
          </Stack>
        </form>
      </Stack>
    </Sheet>
  );
}

function Preview({ post, called }: { post: Said; called: string }) {
  const persona = { name: called, first_color: 0, second_color: 5 };
  return (
    <Post
      id="preview"
      picture={<PersonaPatch persona={persona} />}
      name={<bdi>{called}</bdi>}
      title={post.title}
      lang={post.language}
      html={post.html}
    />
  );
}
