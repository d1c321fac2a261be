import { useWords } from '../../../platform/words.tsx';
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import {
  audienceNames,
  cultureNames,
  faithNames,
  needNames,
  signalNames,
} from '../directory/public.ts';
import { dayChoices, partChoices, type Asked } from './asked.ts';
import { Choose, inOrder, named, Reach } from './choose.tsx';
import { daySaid, languageSaid } from './said.ts';

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

export function FilterFields(props: FilterProps) {
  const { t, say } = useWords();
  return (
    <Stack gap={4}>
      <Columns>
        <Reach {...props} />
        <WhatAndWho {...props} />
        <WhenFields {...props} />
        <Belonging {...props} />
      </Columns>
      <Checkboxes
        name="is"
        legend={t('services.is')}
        value={props.asked.is}
        choices={signalNames.map((value) => ({ value, label: say(`directory.signal.${value}`) }))}
      />
    </Stack>
  );
}

function WhatAndWho({ asked, offers }: FilterProps) {
  const words = useWords();
  const { t } = words;
  const spoken = offers.languages.map((value) => ({ value, label: languageSaid(words, value) }));
  return (
    <>
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
        options={inOrder(words, spoken)}
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
    </>
  );
}

function WhenFields({ asked }: FilterProps) {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
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
    </>
  );
}

function Belonging({ asked }: FilterProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
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
    </>
  );
}
