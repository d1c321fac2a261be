import { z } from 'zod';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../frame/public.tsx';
import { say } from '../queries.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'setup.community.name.missing')
    .max(60, 'setup.community.name.long'),
  place: z
    .string()
    .trim()
    .min(1, 'setup.community.place.missing')
    .max(80, 'setup.community.place.long'),
  about: z.string().trim().max(400, 'setup.community.about.long'),
});

export const community: Answer = {
  name: 'community',
  kept: ({ var: { arrival } }) => {
    const { name, place, about } = arrival.community;
    return asTyped({ name, place, about });
  },
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) => keepForm(c, shape, (said) => say(c.var.db, said)),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = (name: string) => ({
    name,
    value: typedIn(typed, name),
    error: errorIn(words, typed, name),
  });
  return (
    <>
      <TextField
        {...field('name')}
        label={t('setup.community.name')}
        hint={t('setup.community.name.hint')}
        autocomplete="organization"
      />
      <TextField
        {...field('place')}
        label={t('setup.community.place')}
        hint={t('setup.community.place.hint')}
      />
      <Textarea
        {...field('about')}
        label={t('setup.community.about')}
        hint={t('setup.community.about.hint')}
        rows={3}
      />
    </>
  );
}
