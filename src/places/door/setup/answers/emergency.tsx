import { record } from '../../../../platform/audit.ts';
import { me, type Ask } from '../../../../platform/web/context.ts';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkbox } from '../../../../ui/checkboxes/checkboxes.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import {
  checkEmergencyNumber,
  emergencyForm,
  emergencyNumber,
} from '../../../find/crisis-lines/public.ts';
import { errorIn } from '../../frame/public.tsx';
import { asTyped, keepForm, type Answer } from './answer.ts';

const shape = emergencyForm.omit({ country: true });

export const emergency: Answer = {
  name: 'emergency',
  kept: async (c) => {
    const kept = await emergencyNumber(c.var.db, countryOf(c));
    return asTyped({ number: kept?.number ?? '' });
  },
  fields: (_c, typed) => <Fields typed={typed} />,
  save: (c) =>
    keepForm(c, shape, async ({ number }) => {
      await checkEmergencyNumber(c.var.db, me(c), countryOf(c), number);
      await record(c.var.db, 'emergency number checked', countryOf(c));
    }),
};

const countryOf = (c: Ask) => c.var.arrival.community.country;

function Fields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        name="number"
        label={t('setup.emergency.number')}
        hint={t('setup.emergency.number.hint')}
        inputmode="numeric"
        short
        value={typedIn(typed, 'number')}
        error={errorIn(words, typed, 'number')}
      />
      <Checkbox
        name="checked"
        label={t('setup.emergency.checked')}
        error={errorIn(words, typed, 'checked')}
        checked={typedIn(typed, 'checked') === 'yes'}
      />
    </>
  );
}
