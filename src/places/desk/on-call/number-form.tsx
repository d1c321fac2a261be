import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';

/** Where the host rings: the number at which an alert wakes me. */
export function NumberForm({ number, typed }: { number: string; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Stack gap={4}>
      <Audience kind="me">{t('on-call.number.audience')}</Audience>
      <form method="post" action="/desk/on-call/number">
        <Stack gap={4}>
          <TextField
            name="number"
            type="tel"
            inputmode="tel"
            autocomplete="tel"
            label={t('on-call.number')}
            hint={t('on-call.number.hint')}
            value={typedIn(typed, 'number', number)}
            error={errorIn(words, typed, 'number')}
          />
          <Button kind="quiet">{t('on-call.number.keep')}</Button>
        </Stack>
      </form>
      {number && (
        <form method="post" action="/desk/on-call/number/removal">
          <Button kind="quiet">{t('on-call.number.remove')}</Button>
        </form>
      )}
    </Stack>
  );
}
