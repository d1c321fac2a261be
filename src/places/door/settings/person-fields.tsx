import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn } from '../frame/public.tsx';

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));

export function TimeFields({ typed, communityZone }: { typed: Typed; communityZone: string }) {
  const words = useWords();
  const { t } = words;
  const community = { value: '', label: t('settings.zone.community', { zone: communityZone }) };
  return (
    <Section title={t('settings.quiet-hours')}>
      <Stack>
        <Select
          name="zone"
          label={t('settings.zone')}
          error={errorIn(words, typed, 'zone')}
          value={typedIn(typed, 'zone')}
          options={[community, ...zones]}
        />
        <p>{t('settings.quiet-hours.words')}</p>
        <Cluster>
          <QuietField typed={typed} name="quiet-from" />
          <QuietField typed={typed} name="quiet-until" />
        </Cluster>
      </Stack>
    </Section>
  );
}

function QuietField({ typed, name }: { typed: Typed; name: 'quiet-from' | 'quiet-until' }) {
  const words = useWords();
  return (
    <TextField
      name={name}
      type="time"
      short
      label={words.t(`settings.${name}`)}
      error={errorIn(words, typed, name)}
      value={typedIn(typed, name)}
    />
  );
}

/** Letters say that there is something new, and no more, unless the person asked for the words. */
export function LetterFields({ typed, address }: { typed: Typed; address: boolean }) {
  const { t, rich } = useWords();
  if (!address)
    return (
      <Section title={t('settings.letters.title')}>
        <p>
          {rich('settings.letters.no-address', {
            link: (children) => <a href="/you/ways-in">{children}</a>,
          })}
        </p>
      </Section>
    );
  return (
    <Section title={t('settings.letters.title')}>
      <Stack gap={4}>
        {(['letters', 'words'] as const).map((name) => (
          <Checkbox
            key={name}
            name={name}
            label={t(`settings.${name}`)}
            hint={t(`settings.${name}.hint`)}
            checked={typedIn(typed, name) === 'yes'}
          />
        ))}
      </Stack>
    </Section>
  );
}
