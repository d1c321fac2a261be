import { useWords, type Words } from '../../../platform/words.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { reachChoices, type Asked } from './asked.ts';
import { reachSaid } from './said.ts';

export function Reach({ asked, country }: { asked: Asked; country: string }) {
  const words = useWords();
  const { t } = words;
  const options = reachChoices.map((count) => ({
    value: String(count),
    label: reachSaid(words, count, country),
  }));
  return (
    <Select
      name="within"
      label={t('services.within')}
      hint={t('services.within.hint')}
      value={String(asked.within ?? '')}
      options={[{ value: '', label: t('services.within.any') }, ...options]}
    />
  );
}

interface Option {
  value: string;
  label: string;
}

interface ChooseProps {
  name: string;
  label: string;
  value: string | null;
  options: readonly Option[];
}

/** One of a list, or any. */
export function Choose({ options, value, ...field }: ChooseProps) {
  const { t } = useWords();
  const all = [{ value: '', label: t('services.any') }, ...options];
  return <Select {...field} value={value ?? ''} options={all} />;
}

export const named = (words: Words, kind: string, values: readonly string[]): Option[] =>
  inOrder(
    words,
    values.map((value) => ({ value, label: words.say(`directory.${kind}.${value}`) })),
  );

export const inOrder = ({ lang }: Words, options: readonly Option[]): Option[] =>
  options.toSorted((one, other) => one.label.localeCompare(other.label, lang));
