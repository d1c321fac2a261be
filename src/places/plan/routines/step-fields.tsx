import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { KINDS } from './form.ts';
import { partOf } from './routine.ts';

export function What({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <TextField
        name="words"
        label={t('routines.words')}
        hint={t('routines.words.hint')}
        error={errorIn(words, typed, 'words')}
        value={typedIn(typed, 'words')}
        maxlength={160}
      />
      <Radios
        name="kind"
        legend={t('routines.kind')}
        error={errorIn(words, typed, 'kind')}
        value={typedIn(typed, 'kind', 'everyday')}
        choices={KINDS.map((value) => ({
          value,
          label: t(`routines.kind.${value}`),
          hint: partOf(value) === 'appointments' ? t('routines.kind.seen') : undefined,
        }))}
      />
    </>
  );
}

export function When({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Cluster>
      <PickedDate
        name="day"
        label={t('routines.day')}
        error={errorIn(words, typed, 'day')}
        value={typedIn(typed, 'day')}
      />
      <TextField
        name="time"
        type="time"
        label={t('routines.time.label')}
        hint={t('routines.time.hint')}
        error={errorIn(words, typed, 'time')}
        value={typedIn(typed, 'time')}
        short
      />
    </Cluster>
  );
}
