import type { Typed } from '../../../platform/web/form.ts';
import { useWords, type Words } from '../../../platform/words.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';

/** All that is wrong with a form, first on its page. */
export function FormErrors({ typed }: { typed: Typed }) {
  const { t, say } = useWords();
  const errors = Object.entries(typed.errors).map(([name, key]) => ({ name, text: say(key) }));
  if (errors.length === 0) return null;
  return <ErrorSummary title={t('frame.errors', { count: errors.length })} errors={errors} />;
}

/** What is wrong with one field, in words, beside it. */
export function errorIn(words: Words, typed: Typed, field: string): string | undefined {
  const key = typed.errors[field];
  return key === undefined ? undefined : words.say(key);
}
