import { record } from '../../../../platform/audit.ts';
import { me, type Ask } from '../../../../platform/web/context.ts';
import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkbox } from '../../../../ui/checkboxes/checkboxes.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../../ui/textarea/textarea.tsx';
import {
  HowField,
  lineForm,
  lineTyped,
  lineWords,
  readHours,
  saveCheckedLine,
  shownLines,
} from '../../../find/crisis-lines/public.ts';
import { errorIn } from '../../frame/public.tsx';
import { asTyped, keepForm, type Answer } from './answer.ts';

/** The first line that somebody may call tonight. More are added on the desk. */
export const crisisLine: Answer = {
  name: 'crisis-line',
  kept: async (c) => {
    const line = await firstLine(c);
    return asTyped(
      line ? lineTyped(line) : { languages: c.var.arrival.community.languages.join(', ') },
    );
  },
  fields: (c, typed) => <Fields typed={typed} c={c} />,
  save: (c) =>
    keepForm(c, lineForm, async (line) => {
      const kept = await firstLine(c);
      const hours = readHours(line.hours) ?? [];
      const id = await saveCheckedLine(c.var.db, me(c), lineWords(line), hours, line.how, kept?.id);
      await record(c.var.db, kept ? 'crisis line changed' : 'crisis line added', id);
    }),
};

/** Looking again at this step changes the line that was written, and adds no second one. */
async function firstLine(c: Ask) {
  const [line] = await shownLines(c.var.db, c.var.arrival.community.country, c.var.words.lang);
  return line;
}

function Fields({ typed, c }: { typed: Typed; c: Ask }) {
  const { country, time_zone: zone } = c.var.arrival.community;
  return (
    <>
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="time_zone" value={zone} />
      <ReachFields typed={typed} />
      <OpenFields typed={typed} />
    </>
  );
}

function ReachFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = (name: string) => ({
    name,
    value: typedIn(typed, name),
    error: errorIn(words, typed, name),
  });
  return (
    <>
      <TextField {...field('name')} label={t('setup.crisis-line.name')} />
      <TextField {...field('phone')} label={t('setup.crisis-line.phone')} type="tel" />
      <TextField
        {...field('text_number')}
        label={t('setup.crisis-line.text')}
        hint={t('setup.crisis-line.optional')}
        type="tel"
      />
      <TextField
        {...field('chat_url')}
        label={t('setup.crisis-line.chat')}
        hint={t('setup.crisis-line.optional')}
        type="url"
      />
      <input type="hidden" name="text_word" value={typedIn(typed, 'text_word')} />
      <TextField
        {...field('who_for')}
        label={t('setup.crisis-line.who-for')}
        hint={t('setup.crisis-line.who-for.hint')}
      />
      <TextField
        {...field('languages')}
        label={t('setup.crisis-line.languages')}
        hint={t('setup.crisis-line.languages.hint')}
      />
    </>
  );
}

function OpenFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const ticked = (name: string) => ({ name, checked: typedIn(typed, name) === 'yes' });
  return (
    <>
      <Checkbox {...ticked('always_open')} label={t('setup.crisis-line.always')} />
      <Textarea
        name="hours"
        label={t('setup.crisis-line.hours')}
        hint={t('setup.crisis-line.hours.hint')}
        rows={2}
        value={typedIn(typed, 'hours')}
        error={errorIn(words, typed, 'hours')}
      />
      <Checkbox {...ticked('free')} label={t('setup.crisis-line.free')} />
      <HowField />
      <Checkbox
        {...ticked('checked')}
        label={t('setup.crisis-line.checked')}
        error={errorIn(words, typed, 'checked')}
      />
    </>
  );
}
