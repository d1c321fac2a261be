import { useWords } from '../../../platform/words.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../frame/public.tsx';
import { AddressCard, CodesCard, NameCard, PasswordCard, RecoveryCard } from './cards.tsx';
import type { Overview } from './overview.ts';
import { PasskeysCard } from './passkeys-card.tsx';

const dones = [
  'passkey-added',
  'passkey-named',
  'passkey-removed',
  'passkey-refused',
  'password-changed',
  'codes-off',
  'address-removed',
  'way-back-stopped',
] as const;

export function WaysInPage({ seen, done }: { seen: Overview; done: string | undefined }) {
  const { t } = useWords();
  const said = dones.find((known) => known === done);
  return (
    <Sheet
      title={t('ways-in.title')}
      lede={t('ways-in.lead')}
      back={{ href: '/settings', label: t('ways-in.back') }}
    >
      <Stack>
        {said && <Flash text={t(`ways-in.done.${said}`)} />}
        <NameCard name={seen.name} />
        <PasskeysCard seen={seen} />
        <PasswordCard seen={seen} />
        <CodesCard seen={seen} />
        <RecoveryCard seen={seen} />
        <AddressCard seen={seen} />
      </Stack>
    </Sheet>
  );
}
