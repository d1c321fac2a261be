import { useWords, type Words } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import {
  audienceNames,
  cultureNames,
  faithNames,
  needNames,
  signalNames,
} from '../directory/public.ts';
import { dayChoices, partChoices, reachChoices, type Asked } from './asked.ts';
import { daySaid, languageSaid, reachSaid } from './said.ts';

/** What the directory holds of, so that nobody is offered a language that nobody speaks. */
export interface Offers {
  /** ISO 639. */
  readonly languages: readonly string[];
}

interface FilterProps {
  asked: Asked;
  offers: Offers;
  country: string;
}

export function FilterFields({ asked, offers, country }: FilterProps) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Stack gap={4}>
      <Columns>
        <Reach asked={asked} country={country} />
        <Choose
          name="need"
          label={t('services.need')}
          value={asked.need}
          options={named(words, 'need', needNames)}
        />
        <Choose
          name="language"
          label={t('services.language')}
          value={asked.language}
          options={inOrder(
            words,
            offers.languages.map((value) => ({ value, label: languageSaid(words, value) })),
          )}
        />
        <Choose
          name="who"
          label={t('services.who')}
          value={asked.who}
          options={named(words, 'audience', audienceNames)}
        />
        <TextField
          name="age"
          label={t('services.age')}
          inputmode="numeric"
          maxlength={3}
          short
          value={String(asked.age ?? '')}
        />
        <Choose
          name="day"
          label={t('services.day')}
          value={asked.day}
          options={dayChoices.map((value) => ({ value, label: daySaid(words, value) }))}
        />
        <Choose
          name="part"
          label={t('services.part')}
          value={asked.part}
          options={partChoices.map((value) => ({ value, label: say(`services.part.${value}`) }))}
        />
        <Choose
          name="faith"
          label={t('services.faith')}
          value={asked.faith}
          options={named(words, 'faith', faithNames)}
        />
        <Choose
          name="culture"
          label={t('services.culture')}
          value={asked.culture}
          options={named(words, 'culture', cultureNames)}
        />
      </Columns>
      <Checkboxes
        name="is"
        legend={t('services.is')}
        value={asked.is}
        choices={signalNames.map((value) => ({ value, label: say(`directory.signal.${value}`) }))}
      />
    </Stack>
  );
}

function Reach({ asked, country }: { asked: Asked; country: string }) {
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
function Choose({ options, value, ...field }: ChooseProps) {
  const { t } = useWords();
  const all = [{ value: '', label: t('services.any') }, ...options];
  return <Select {...field} value={value ?? ''} options={all} />;
}

const named = (words: Words, kind: string, values: readonly string[]): Option[] =>
  inOrder(
    words,
    values.map((value) => ({ value, label: words.say(`directory.${kind}.${value}`) })),
  );

const inOrder = ({ lang }: Words, options: readonly Option[]): Option[] =>
  options.toSorted((one, other) => one.label.localeCompare(other.label, lang));
