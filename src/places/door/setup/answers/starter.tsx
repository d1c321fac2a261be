import { z } from 'zod';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { errorIn } from '../../frame/public.tsx';
import { say, writeBundle } from '../queries.ts';
import { starterNames, starters } from '../starters.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({ starter: z.enum(starterNames, 'setup.starter.missing') });

export const starter: Answer = {
  name: 'starter',
  kept: (c) => asTyped({ starter: c.var.arrival.community.starter }),
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) =>
    keepForm(c, shape, async ({ starter: chosen }) => {
      const { hides, staff, volunteer } = starters[chosen];
      await say(c.var.db, { starter: chosen, hidden_places: hides });
      await writeBundle(c.var.db, { bundle: 'staff', roles: staff });
      await writeBundle(c.var.db, { bundle: 'volunteer', roles: volunteer });
    }),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const choices = starterNames.map((name) => ({
    value: name,
    label: t(`setup.starter.${name}`),
    hint: t(`setup.starter.${name}.hint`),
  }));
  return (
    <Radios
      name="starter"
      legend={t('setup.starter.legend')}
      choices={choices}
      value={typedIn(typed, 'starter')}
      error={errorIn(words, typed, 'starter')}
    />
  );
}
