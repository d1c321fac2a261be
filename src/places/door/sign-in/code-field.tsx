import type { Community } from '../../../platform/web/context.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../frame/public.tsx';

export interface JoinProps {
  typed: Typed;
  joining: Community['joining'];
}

/** Whoever scanned a card need not see its code; whoever has none and needs one is asked for it. */
export function CodeField({ typed, joining }: JoinProps) {
  const words = useWords();
  const { t } = words;
  const value = typedIn(typed, 'code');
  const error = errorIn(words, typed, 'code');
  if (!error && value !== '') {
    return (
      <>
        <input type="hidden" name="code" value={value} />
        <Notice kind="warm">{t('sign-in.join.code.kept')}</Notice>
      </>
    );
  }
  if (!error && joining === 'open') return null;
  return (
    <TextField
      name="code"
      label={t('sign-in.join.code.label')}
      hint={t('sign-in.join.code.hint')}
      {...{ value, error }}
      autocomplete="off"
      spellcheck={false}
      short
    />
  );
}
