import type { ComponentChildren } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Overview } from './overview.ts';

export function NameCard({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.name')} sewn>
      <Details summary={t('ways-in.name.show')}>
        <p>
          <bdi>{name}</bdi>
        </p>
      </Details>
    </Card>
  );
}

export function PasswordCard({ seen: { passwordChanged } }: { seen: Overview }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.password')} above={<State on={passwordChanged !== undefined} />}>
      {passwordChanged && <p>{t('ways-in.password.since', { day: passwordChanged })}</p>}
      <Step href="/you/ways-in/password">
        {t(passwordChanged ? 'ways-in.password.change' : 'ways-in.password.set')}
      </Step>
    </Card>
  );
}

export function CodesCard({ seen: { codes } }: { seen: Overview }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.codes')} above={<State on={codes} />}>
      <p>{t('ways-in.codes.words')}</p>
      {!codes && <Step href="/you/ways-in/codes">{t('ways-in.codes.begin')}</Step>}
      {codes && (
        <form method="post" action="/you/ways-in/codes/removal">
          <Button kind="quiet">{t('ways-in.codes.stop')}</Button>
        </form>
      )}
    </Card>
  );
}

export function RecoveryCard({ seen: { recoveryCodes } }: { seen: Overview }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.recovery-codes')} above={<State on={recoveryCodes > 0} />}>
      <p>{t('ways-in.recovery-codes.words')}</p>
      <p>{t('ways-in.recovery-codes.left', { count: recoveryCodes })}</p>
      <form method="post" action="/you/ways-in/recovery-codes" data-turbo="false">
        <Button kind="quiet">
          {t(recoveryCodes > 0 ? 'ways-in.recovery-codes.anew' : 'ways-in.recovery-codes.make')}
        </Button>
      </form>
    </Card>
  );
}

export function AddressCard({ seen: { address, delivers } }: { seen: Overview }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.address')} above={<State on={address !== undefined} />}>
      <p>{t(delivers ? 'ways-in.address.words' : 'ways-in.address.no-letters')}</p>
      {address && (
        <p>
          <bdi>{address}</bdi>
        </p>
      )}
      <ButtonRow>
        {delivers && (
          <LinkButton kind="quiet" href="/you/ways-in/address">
            {t(address ? 'ways-in.address.change' : 'ways-in.address.add')}
          </LinkButton>
        )}
        {address && (
          <form method="post" action="/you/ways-in/address/removal">
            <Button kind="quiet">{t('ways-in.address.remove')}</Button>
          </form>
        )}
      </ButtonRow>
    </Card>
  );
}

export function State({ on }: { on: boolean }) {
  const { t } = useWords();
  return <Tag kind={on ? 'teal' : 'plain'}>{t(on ? 'ways-in.on' : 'ways-in.off')}</Tag>;
}

function Step({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p>
      <LinkButton kind="quiet" href={href}>
        {children}
      </LinkButton>
    </p>
  );
}
