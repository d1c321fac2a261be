import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { FormErrors, Sheet } from '../frame/public.tsx';
import { LetterFields, TimeFields } from './person-fields.tsx';

export interface Offers {
  languages: { value: string; label: string }[];
  signedIn: boolean;
  communityZone: string;
  /** There is an address that letters could go to. */
  address: boolean;
  slowDown: boolean;
}

interface SettingsProps {
  typed: Typed;
  offers: Offers;
  saved: boolean;
}

export function SettingsPage({ typed, offers, saved }: SettingsProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('settings.title')}
      lede={t(offers.signedIn ? 'settings.lead.person' : 'settings.lead.device')}
    >
      {saved && <Flash text={t('settings.saved')} />}
      <FormErrors typed={typed} />
      <form method="post" action="/settings" data-turbo="false">
        <Stack gap={10}>
          <LookFields typed={typed} languages={offers.languages} />
          {offers.signedIn && <TimeFields typed={typed} communityZone={offers.communityZone} />}
          {offers.signedIn && <LetterFields typed={typed} address={offers.address} />}
          <Button>{t('settings.button')}</Button>
        </Stack>
      </form>
      {offers.signedIn && <Elsewhere slowDown={offers.slowDown} />}
    </Sheet>
  );
}

function LookFields({ typed, languages }: { typed: Typed; languages: Offers['languages'] }) {
  const { t } = useWords();
  const looks = (['', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`settings.look.${value || 'device'}`),
  }));
  return (
    <Section title={t('settings.look.title')}>
      <Stack>
        <Select
          name="language"
          label={t('settings.language')}
          value={typedIn(typed, 'language')}
          options={[{ value: '', label: t('settings.language.device') }, ...languages]}
        />
        <Radios
          name="look"
          legend={t('settings.look')}
          value={typedIn(typed, 'look')}
          choices={looks}
        />
        {(['contrast', 'text', 'quiet'] as const).map((name) => (
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

function Elsewhere({ slowDown }: { slowDown: boolean }) {
  const { t } = useWords();
  const links = [
    { href: '/you/ways-in', label: t('settings.ways-in'), note: t('settings.ways-in.note') },
    ...(slowDown
      ? [
          {
            href: '/you/slow-down',
            label: t('settings.slow-down'),
            note: t('settings.slow-down.note'),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('settings.more')}>
      <LinkList links={links} />
    </Section>
  );
}
