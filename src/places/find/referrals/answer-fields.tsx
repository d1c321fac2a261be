import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import { REASONS } from './form.ts';

/** Can take, waiting list, cannot, needs more: said by the organisation itself, or noted of what it said. */
export function AnswerFields({ typed, noted }: { typed: Typed; noted: boolean }) {
  const words = useWords();
  const { t, say } = words;
  const voice = noted ? 'referrals.answer.note' : 'referrals.answer';
  const more = { wait: <Weeks typed={typed} />, cannot: <Why typed={typed} /> };
  return (
    <>
      <Radios
        name="answer"
        legend={say(`${voice}.legend`)}
        error={errorIn(words, typed, 'answer')}
        value={typedIn(typed, 'answer')}
        choices={[
          { value: 'take', label: say(`${voice}.take`) },
          { value: 'wait', label: say(`${voice}.wait`), more: more.wait },
          {
            value: 'cannot',
            label: say(`${voice}.cannot`),
            hint: noted ? undefined : t('referrals.answer.cannot.hint'),
            more: more.cannot,
          },
          { value: 'ask', label: say(`${voice}.ask`) },
        ]}
      />
      <Textarea
        name="words"
        label={noted ? t('referrals.words.note.label') : t('referrals.words.label')}
        hint={noted ? t('referrals.words.note.hint') : t('referrals.words.hint')}
        error={errorIn(words, typed, 'words')}
        value={typedIn(typed, 'words')}
        maxlength={2000}
      />
    </>
  );
}

function Weeks({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <TextField
      name="weeks"
      label={t('referrals.weeks.label')}
      hint={t('referrals.weeks.hint')}
      error={errorIn(words, typed, 'weeks')}
      value={typedIn(typed, 'weeks')}
      inputmode="numeric"
      short
    />
  );
}

function Why({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  const reasons = REASONS.map((value) => ({ value, label: say(`referrals.reason.${value}`) }));
  return (
    <Select
      name="reason"
      label={t('referrals.reason.label')}
      error={errorIn(words, typed, 'reason')}
      value={typedIn(typed, 'reason')}
      options={[{ value: '', label: t('referrals.reason.none') }, ...reasons]}
    />
  );
}
