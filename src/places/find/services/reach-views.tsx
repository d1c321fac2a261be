import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { dialled, phoneSaid } from './phone-said.ts';
import type { ServiceSheet, SheetPhone } from './sheet.ts';

/** The ways to reach a service, the likely one first. */
export function ReachButtons({ sheet }: { sheet: ServiceSheet }) {
  const { t } = useWords();
  const { phones, email, url } = sheet;
  const none = phones.length === 0 && !email && !url;
  if (none) return <p>{t('services.reach.none')}</p>;
  return (
    <ButtonRow>
      {phones.slice(0, 4).map((phone, at) => (
        <PhoneButton phone={phone} first={at === 0} />
      ))}
      {email && (
        <LinkButton
          kind="quiet"
          icon="letter"
          href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}
        >
          {t('services.reach.write')}
        </LinkButton>
      )}
      {/^https?:\/\//.test(url) && (
        <LinkButton kind="quiet" icon="globe" href={url}>
          {t('services.reach.web')}
        </LinkButton>
      )}
    </ButtonRow>
  );
}

function PhoneButton({ phone, first }: { phone: SheetPhone; first: boolean }) {
  const { t } = useWords();
  const { number, extension, kind, about } = phone;
  const to = dialled(number);
  const plain = phoneSaid(number);
  const said =
    extension === null
      ? plain
      : t('services.reach.extension', { number: plain, extension: String(extension) });
  const words =
    kind === 'text'
      ? t('services.reach.text', { number: said })
      : t('services.reach.call', { number: said });
  if (to === '') return <p>{[about, said].filter(Boolean).join(': ')}</p>;
  return (
    <LinkButton
      kind={first ? 'primary' : 'quiet'}
      icon={kind === 'text' ? 'chat' : 'phone'}
      href={kind === 'text' ? `sms:${to}` : `tel:${to}`}
    >
      {about ? `${words} (${about})` : words}
    </LinkButton>
  );
}
