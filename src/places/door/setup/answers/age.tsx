import { z } from 'zod';
import { record } from '../../../../platform/audit.ts';
import { typedIn, withError, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { errorIn } from '../../frame/public.tsx';
import { setAgeFloor } from '../queries.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({ floor: z.enum(['16', '18'], 'setup.age.missing') });

export const age: Answer = {
  name: 'age',
  kept: (c) => asTyped({ floor: String(c.var.arrival.community.age_floor) }),
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) =>
    keepForm(c, shape, async ({ floor }, typed) => {
      // guard: safeguarding-lead
      if (!(await setAgeFloor(c.var.db, Number(floor))))
        return withError(typed, 'floor', 'setup.age.no-lead');
      await record(c.var.db, 'age floor changed', '', { years: Number(floor) });
      return undefined;
    }),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const choices = (['18', '16'] as const).map((floor) => ({
    value: floor,
    label: t(`setup.age.${floor}`),
    hint: t(`setup.age.${floor}.hint`),
  }));
  return (
    <Radios
      name="floor"
      legend={t('setup.age.legend')}
      choices={choices}
      value={typedIn(typed, 'floor')}
      error={errorIn(words, typed, 'floor')}
    />
  );
}
