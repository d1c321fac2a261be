import { z } from 'zod';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Textarea } from '../../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../frame/public.tsx';
import { say } from '../queries.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({
  rules: z.string().trim().min(40, 'setup.rules.short').max(12_000, 'setup.rules.long'),
});

export const rules: Answer = {
  name: 'rules',
  kept: ({ var: { arrival, words } }) =>
    asTyped({ rules: arrival.community.house_rules || words.t('setup.rules.default') }),
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) => keepForm(c, shape, ({ rules: text }) => say(c.var.db, { house_rules: text })),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  return (
    <Textarea
      name="rules"
      label={words.t('setup.rules.label')}
      hint={words.t('setup.rules.hint')}
      rows={16}
      value={typedIn(typed, 'rules')}
      error={errorIn(words, typed, 'rules')}
    />
  );
}
