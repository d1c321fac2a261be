import { typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { CONTENT_NOTES } from '../../community/posts/public.ts';
import { errorIn } from '../../door/frame/public.tsx';
import { PAUSES, REASONS, type Decision } from './form.ts';
import type { ItemProps } from './item-props.ts';

type Props = Pick<ItemProps, 'item' | 'typed' | 'thread' | 'spaces' | 'onCall'>;

/** What is done, why by the house rules, and words to whoever wrote it. */
export function DecideForm(props: Props) {
  const words = useWords();
  const { t, say } = words;
  const { item, typed } = props;
  const reasons = REASONS.map((value) => ({ value, label: say(`moderation.reason.${value}`) }));
  return (
    <Section title={t('moderation.decide')}>
      <form method="post" action={`/desk/moderation/items/${item.id}/decisions`}>
        <Stack>
          <Ways {...props} />
          <Select
            name="reason"
            label={t('moderation.reason')}
            hint={t('moderation.reason.hint')}
            options={[{ value: '', label: t('moderation.choose') }, ...reasons]}
            value={typedIn(typed, 'reason')}
            error={errorIn(words, typed, 'reason')}
          />
          <Textarea
            name="words"
            label={t('moderation.words')}
            hint={t('moderation.words.hint')}
            value={typedIn(typed, 'words')}
            error={errorIn(words, typed, 'words')}
          />
          <Button>{t('moderation.decide.button')}</Button>
        </Stack>
      </form>
    </Section>
  );
}

function Ways(props: Props) {
  const words = useWords();
  const { t, say } = words;
  const { typed } = props;
  const choices = possible(props).map((value) => ({
    value,
    label: say(`moderation.decision.${value}`),
    hint: say(`moderation.decision.${value}.means`),
    more: <More way={value} {...props} />,
  }));
  return (
    <Radios
      name="decision"
      legend={t('moderation.decision')}
      choices={choices}
      value={typedIn(typed, 'decision')}
      error={errorIn(words, typed, 'decision')}
    />
  );
}

/** What can be done depends on whether it is seen, held or hidden. */
function possible({ thread, spaces, onCall }: Props): Decision[] {
  const state = thread.find(({ asked }) => asked)?.state;
  const about: Decision[] = ['pause', 'end', ...(onCall ? (['alert'] as const) : [])];
  const move: Decision[] = spaces.length > 0 ? ['move'] : [];
  if (state === 'hidden') return ['let_through', 'stand', ...about];
  if (state === 'held') return ['let_through', 'note', 'ask_change', ...move, 'hide', ...about];
  return ['stand', 'note', 'ask_change', ...move, 'hide', ...about];
}

function More({ way, typed, spaces }: Props & { way: Decision }) {
  const words = useWords();
  const { t, say } = words;
  const field = (name: string) => ({
    name,
    value: typedIn(typed, name),
    error: errorIn(words, typed, name),
  });
  if (way === 'note') {
    const options = CONTENT_NOTES.map((value) => ({ value, label: say(`posts.note.${value}`) }));
    const none = { value: '', label: t('moderation.choose') };
    return (
      <Select {...field('note')} label={t('moderation.note.which')} options={[none, ...options]} />
    );
  }
  if (way === 'move') {
    const options = spaces.map(({ id, name }) => ({ value: id, label: name }));
    const none = { value: '', label: t('moderation.choose') };
    return (
      <Select
        {...field('space')}
        label={t('moderation.space.which')}
        options={[none, ...options]}
      />
    );
  }
  if (way !== 'pause') return null;
  const options = PAUSES.map((value) => ({
    value,
    label: t('moderation.days', { count: Number(value) }),
  }));
  return <Select {...field('days')} label={t('moderation.days.which')} options={options} />;
}
