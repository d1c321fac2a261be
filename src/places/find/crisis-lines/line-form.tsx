import { HowField } from './how-field.tsx';
import { useWords, type Words } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { CrisisLine } from './queries.ts';

/** A new line, or one that changes: either way it is checked in the same act. */
export function LineFormPage({ typed, line }: { typed: Typed; line?: CrisisLine }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={line ? t('crisis-lines.form.change') : t('crisis-lines.form.new')}
      lede={t('crisis-lines.form.lead')}
      back={{ href: '/desk/crisis-lines', label: t('crisis-lines.desk.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={line ? `/desk/crisis-lines/${line.id}` : '/desk/crisis-lines'}>
        <Stack gap={4}>
          <WhoFields typed={typed} />
          <ReachFields typed={typed} />
          <OpenFields typed={typed} />
          <HowField />
          <Checkbox
            name="checked"
            label={t('crisis-lines.line.checked')}
            error={errorIn(words, typed, 'checked')}
          />
          <Button>{t('crisis-lines.form.save')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function WhoFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = fieldOf(words, typed);
  return (
    <>
      <TextField {...field('name')} label={t('crisis-lines.name')} />
      <TextField
        {...field('who_for')}
        label={t('crisis-lines.who-for')}
        hint={t('crisis-lines.who-for.hint')}
      />
      <TextField
        {...field('country')}
        label={t('crisis-lines.country')}
        hint={t('crisis-lines.country.hint')}
        short
      />
      <TextField
        {...field('languages')}
        label={t('crisis-lines.languages')}
        hint={t('crisis-lines.languages.hint')}
        short
      />
    </>
  );
}

function ReachFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const field = fieldOf(words, typed);
  return (
    <>
      <TextField {...field('phone')} label={t('crisis-lines.phone')} type="tel" />
      <TextField {...field('text_number')} label={t('crisis-lines.text-number')} type="tel" />
      <TextField
        {...field('text_word')}
        label={t('crisis-lines.text-word.label')}
        hint={t('crisis-lines.text-word.hint')}
        short
      />
      <TextField {...field('chat_url')} label={t('crisis-lines.chat.label')} type="url" />
      <Checkbox
        name="free"
        label={t('crisis-lines.free.label')}
        checked={typedIn(typed, 'free') === 'yes'}
      />
    </>
  );
}

const fieldOf = (words: Words, typed: Typed) => (name: string) => ({
  name,
  value: typedIn(typed, name),
  error: errorIn(words, typed, name),
});

function OpenFields({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Checkbox
        name="always_open"
        label={t('crisis-lines.always.label')}
        checked={typedIn(typed, 'always_open') === 'yes'}
      />
      <Textarea
        name="hours"
        label={t('crisis-lines.hours')}
        hint={t('crisis-lines.hours.hint')}
        value={typedIn(typed, 'hours')}
        error={errorIn(words, typed, 'hours')}
      />
      <TextField
        name="time_zone"
        label={t('crisis-lines.zone')}
        value={typedIn(typed, 'time_zone')}
        error={errorIn(words, typed, 'time_zone')}
      />
    </>
  );
}
