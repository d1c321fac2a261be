import { z } from 'zod';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkbox } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { errorIn } from '../../frame/public.tsx';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = z.object({
  three: z.literal('yes', 'setup.glass.three.missing'),
  outside: z.literal('yes', 'setup.glass.outside.missing'),
});

/** Nobody but the coordinator has an account yet: the three are invited, and named on the desk. */
export const glass: Answer = {
  name: 'glass',
  kept: () => asTyped({}),
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) => keepForm(c, shape, async () => undefined),
};

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Notice>
        <p>{t('setup.glass.later')}</p>
      </Notice>
      {(['three', 'outside'] as const).map((name) => (
        <Checkbox
          key={name}
          name={name}
          label={t(`setup.glass.${name}`)}
          checked={typedIn(typed, name) === 'yes'}
          error={errorIn(words, typed, name)}
        />
      ))}
    </>
  );
}
