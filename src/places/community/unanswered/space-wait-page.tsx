import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { SpaceWait } from './form.ts';

interface SpaceWaitProps {
  space: { id: string; name: string };
  wait: SpaceWait;
  typed: Typed;
}

/** How soon somebody is asked for a word in one space. */
export function SpaceWaitPage({ space, wait, typed }: SpaceWaitProps) {
  const words = useWords();
  const { t } = words;
  const field = (name: keyof SpaceWait) => (
    <TextField
      name={name}
      label={t(`unanswered.wait.${name}`)}
      hint={t(`unanswered.wait.${name}.hint`)}
      inputmode="decimal"
      short
      value={typedIn(typed, name, String(wait[name] / 60))}
      error={errorIn(words, typed, name)}
    />
  );
  return (
    <Sheet
      title={t('unanswered.wait.title')}
      windowTitle={t('unanswered.window')}
      lede={space.name}
      back={{ href: '/desk/waiting', label: t('unanswered.times.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/desk/waiting/spaces/${space.id}`}>
        <Stack>
          <p>{t('unanswered.wait.means')}</p>
          {field('usual')}
          {field('first')}
          {field('turn')}
          <Button>{t('unanswered.keep')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
