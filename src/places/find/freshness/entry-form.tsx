import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Pair, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn } from '../../door/frame/public.tsx';
import type { Entry, EntryField } from './entry.ts';

export interface EntryProps {
  entry: Entry;
  typed: Typed;
}

const long = new Set<EntryField>(['about', 'who', 'how', 'cost', 'hours', 'bring', 'transport']);
const hinted = ['hours', 'languages', 'bring', 'alert'] as const;

/** All fields of an entry, in three parts. */
export function EntryFields({ entry, typed }: EntryProps) {
  const { t } = useWords();
  const { fixed } = entry;
  return (
    <Stack gap={10}>
      <Section title={t('freshness.part.what')}>
        <Fields names={['name', 'about', 'alert', 'who']} {...{ entry, typed }} />
        <StatusField {...{ entry, typed }} />
        <Pair>
          <OneField name="leastAge" short {...{ entry, typed }} />
          <OneField name="mostAge" short {...{ entry, typed }} />
        </Pair>
        <Fields names={['cost', 'languages', 'interpreters', 'bring']} {...{ entry, typed }} />
      </Section>
      <Section title={t('freshness.part.reach')}>
        <Fields names={['how', 'phone', 'text', 'email', 'url', 'wait']} {...{ entry, typed }} />
        <TakesField {...{ entry, typed }} />
        {fixed.includes('hours') ? (
          <p class="hint">{t('freshness.fixed.hours')}</p>
        ) : (
          <OneField name="hours" {...{ entry, typed }} />
        )}
      </Section>
      {!fixed.includes('street') && (
        <Section title={t('freshness.part.place')}>
          <Fields names={['street', 'city', 'postcode', 'transport']} {...{ entry, typed }} />
          <Checkbox
            name="secret"
            label={t('freshness.field.secret')}
            hint={t('freshness.hint.secret')}
            checked={typedIn(typed, 'secret') === 'yes'}
          />
        </Section>
      )}
    </Stack>
  );
}

const Fields = ({ names, ...rest }: EntryProps & { names: readonly EntryField[] }) => (
  <>
    {names.map((name) => (
      <OneField key={name} name={name} {...rest} />
    ))}
  </>
);

function OneField({
  name,
  entry,
  typed,
  short,
}: EntryProps & { name: EntryField; short?: boolean }) {
  const words = useWords();
  const { t, say } = words;
  const field = {
    name,
    label: t(`freshness.field.${name}`),
    hint: hinted.some((one) => one === name) ? say(`freshness.hint.${name}`) : undefined,
    value: typedIn(typed, name, entry.text[name]),
    error: errorIn(words, typed, name),
  };
  if (long.has(name)) return <Textarea {...field} rows={name === 'about' ? 4 : 2} />;
  return <TextField {...field} short={short} />;
}

function StatusField({ entry, typed }: EntryProps) {
  const words = useWords();
  const { t, say } = words;
  const options = ['active', 'temporarily closed', 'inactive', 'defunct'].map((value) => ({
    value,
    label: say(`freshness.status.${value}`),
  }));
  return (
    <Select
      name="status"
      label={t('freshness.field.status')}
      options={options}
      value={typedIn(typed, 'status', entry.text.status)}
      error={errorIn(words, typed, 'status')}
    />
  );
}

function TakesField({ entry, typed }: EntryProps) {
  const { t } = useWords();
  const options = [
    { value: '', label: t('freshness.takes.unknown') },
    { value: 'yes', label: t('freshness.takes.yes') },
    { value: 'no', label: t('freshness.takes.no') },
  ];
  return (
    <Select
      name="takesNew"
      label={t('freshness.field.takesNew')}
      options={options}
      value={typedIn(typed, 'takesNew', entry.text.takesNew)}
    />
  );
}
