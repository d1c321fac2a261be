import { chosenIn, typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Tie } from '../ties/public.ts';
import { SIGNS } from './form.ts';

/** It starts with what to do if there is danger now, and promises nothing that Kith cannot keep. */
export function ConcernPage({ tie, typed }: { tie: Tie; typed: Typed }) {
  const { t } = useWords();
  const { name, id } = tie;
  return (
    <Sheet
      title={t('concerns.say.title')}
      back={{ href: `/circle/with/${id}`, label: t('concerns.say.back', { name }) }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Notice kind="care" title={t('concerns.danger.title')}>
          <p>{t('concerns.danger', { name })}</p>
          <LinkButton kind="quiet" href="/help">
            {t('concerns.danger.help')}
          </LinkButton>
        </Notice>
        <form method="post" action={`/circle/with/${id}/noticed`}>
          <Stack>
            <Said typed={typed} />
            <p>{t('concerns.happens', { name })}</p>
            <Button>{t('concerns.say.button', { name })}</Button>
          </Stack>
        </form>
      </Stack>
    </Sheet>
  );
}

function Said({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
      <Checkboxes
        name="signs"
        legend={t('concerns.signs.legend')}
        error={errorIn(words, typed, 'signs')}
        value={chosenIn(typed, 'signs')}
        choices={SIGNS.map((value) => ({ value, label: say(`concerns.sign.${value}`) }))}
      />
      <Textarea
        name="words"
        label={t('concerns.words.label')}
        hint={t('concerns.words.hint')}
        error={errorIn(words, typed, 'words')}
        value={typedIn(typed, 'words')}
        maxlength={1000}
      />
    </>
  );
}
