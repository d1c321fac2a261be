import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';

/** Where the letter of a test leads: who opens it proves that letters reach them. */
export function TestPage({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={t('on-call.test.title')}
      lede={t('on-call.test.lead')}
      back={{ href: '/desk/on-call', label: t('on-call.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/desk/on-call/test">
        <Stack>
          <TextField
            name="code"
            label={t('on-call.test.code')}
            value={typedIn(typed, 'code')}
            error={errorIn(words, typed, 'code')}
            spellcheck={false}
            short
          />
          <Button>{t('on-call.test.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

/** What it means to be the one who is told last; without a code they have agreed. */
export function FallbackPage({ code, community }: { code?: string; community: string }) {
  const { t } = useWords();
  if (!code)
    return (
      <Sheet title={t('on-call.fallback.thanks')} lede={t('on-call.fallback.thanks.words')}>
        {null}
      </Sheet>
    );
  return (
    <Sheet title={t('on-call.fallback.asked', { community })} lede={t('on-call.fallback.means')}>
      <form method="post" action="/fallback">
        <Stack>
          <input type="hidden" name="code" value={code} />
          <p>{t('on-call.fallback.means.more')}</p>
          <Button>{t('on-call.fallback.agree')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
