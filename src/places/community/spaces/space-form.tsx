import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { HoursFields } from './hours-fields.tsx';
import { THEMES, VISIBILITIES, type Visibility } from './form.ts';

interface SpaceFormProps {
  typed: Typed;
  /** Missing while it is being made. */
  space?: string | undefined;
  /** Doors that it may have: none wider than the one it has, once something was said. */
  doors?: readonly Visibility[];
}

export function SpaceFormPage({ typed, space, doors = VISIBILITIES }: SpaceFormProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={space ? t('spaces.change') : t('spaces.make')}
      lede={t('spaces.make.lead')}
      back={{
        href: space ? `/community/spaces/${space}` : '/community',
        label: t('spaces.back'),
      }}
    >
      <FormErrors typed={typed} />
      <form
        method="post"
        action={space ? `/community/spaces/${space}/settings` : '/community/spaces'}
      >
        <Stack>
          <Saying typed={typed} />
          <DoorField typed={typed} doors={doors} />
          <Rules typed={typed} />
          <HoursFields typed={typed} />
          {!space && <CalledField typed={typed} />}
          <Button>{space ? t('spaces.save') : t('spaces.make.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function DoorField({ typed, doors }: { typed: Typed; doors: readonly Visibility[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Radios
      name="visibility"
      legend={t('spaces.visibility.legend')}
      hint={t('spaces.visibility.hint')}
      error={errorIn(words, typed, 'visibility')}
      value={typedIn(typed, 'visibility', 'members')}
      choices={doors.map((value) => ({
        value,
        label: words.say(`spaces.visibility.${value}`),
        hint: words.say(`spaces.visibility.${value}.hint`),
      }))}
    />
  );
}

function CalledField({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <TextField
      name="called"
      label={t('spaces.persona.name.label')}
      hint={t('spaces.called.hint')}
      error={errorIn(words, typed, 'called')}
      value={typedIn(typed, 'called')}
      maxlength={40}
      autocomplete="off"
    />
  );
}

function Saying({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
      <TextField
        name="name"
        label={t('spaces.name.label')}
        error={errorIn(words, typed, 'name')}
        value={typedIn(typed, 'name')}
        maxlength={80}
      />
      <Textarea
        name="about"
        label={t('spaces.about.label')}
        hint={t('spaces.about.hint')}
        error={errorIn(words, typed, 'about')}
        value={typedIn(typed, 'about')}
        rows={2}
      />
      <Select
        name="theme"
        label={t('spaces.theme.label')}
        value={typedIn(typed, 'theme', 'everyday')}
        options={THEMES.map((value) => ({ value, label: say(`spaces.theme.${value}`) }))}
      />
    </>
  );
}

function Rules({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <>
      <Textarea
        name="rules"
        label={t('spaces.rules.label')}
        hint={t('spaces.rules.hint')}
        error={errorIn(words, typed, 'rules')}
        value={typedIn(typed, 'rules')}
      />
      <Radios
        name="starts"
        legend={t('spaces.starts.legend')}
        value={typedIn(typed, 'starts', 'members')}
        choices={['members', 'guides'].map((value) => ({
          value,
          label: say(`spaces.starts.${value}`),
        }))}
      />
      {(['firstRead', 'adultsOnly'] as const).map((name) => (
        <Checkbox
          name={name}
          label={say(`spaces.${name}.label`)}
          hint={say(`spaces.${name}.hint`)}
          checked={typedIn(typed, name) === 'yes'}
        />
      ))}
    </>
  );
}
