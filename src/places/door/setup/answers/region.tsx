import { z } from 'zod';
import { typedIn, withError, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../frame/public.tsx';
import { countries, isTimeZone, readLanguages, timeZones, writeLanguages } from '../lands.ts';
import { say } from '../queries.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({
  country: z
    .string('setup.region.country.missing')
    .regex(/^[A-Z]{2}$/, 'setup.region.country.missing'),
  zone: z.string('setup.region.zone.missing').refine(isTimeZone, 'setup.region.zone.missing'),
  languages: z
    .string()
    .trim()
    .min(1, 'setup.region.languages.missing')
    .max(200, 'setup.region.languages.unknown'),
});

export const region: Answer = {
  name: 'region',
  kept: ({ var: { arrival, words } }) => {
    const { country, time_zone: zone, languages } = arrival.community;
    return asTyped({ country, zone, languages: writeLanguages(languages, words.lang) });
  },
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) =>
    keepForm(c, shape, async ({ country, zone, languages }, typed) => {
      const codes = readLanguages(languages, c.var.words.lang);
      if (!codes?.length) return withError(typed, 'languages', 'setup.region.languages.unknown');
      await say(c.var.db, { country, time_zone: zone, languages: codes });
      return undefined;
    }),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, lang } = words;
  const field = (name: string) => ({
    name,
    value: typedIn(typed, name),
    error: errorIn(words, typed, name),
  });
  const first = { value: '', label: t('setup.region.choose') };
  return (
    <>
      <Select
        {...field('country')}
        label={t('setup.region.country')}
        hint={t('setup.region.country.hint')}
        options={[first, ...countries(lang)]}
      />
      <Select
        {...field('zone')}
        label={t('setup.region.zone')}
        hint={t('setup.region.zone.hint')}
        options={timeZones()}
      />
      <TextField
        {...field('languages')}
        label={t('setup.region.languages')}
        hint={t('setup.region.languages.hint')}
      />
    </>
  );
}
