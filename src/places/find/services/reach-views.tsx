import { useWords, type Words } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { dialled, phoneSaid, unbroken } from './phone-said.ts';
import type { ServiceSheet, SheetPhone } from './sheet.ts';

/** The ways to reach a service, the likely one first. */
export function ReachButtons({ sheet }: { sheet: ServiceSheet }) {
  const { t } = useWords();
  const { phones, email, url } = sheet;
  const none = phones.length === 0 && !email && !url;
  if (none) return <p>{t('services.reach.none')}</p>;
  const told = phones.filter(({ about }) => about !== '');
  return (
    <Stack gap={2}>
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
      {told.map(({ number, about }) => (
        <p class="hint">{t('services.reach.about', { number: phoneSaid(number), about })}</p>
      ))}
    </Stack>
  );
}

function PhoneButton({ phone, first }: { phone: SheetPhone; first: boolean }) {
  const { t } = useWords();
  const to = dialled(phone.number);
  const words = t(phone.kind === 'text' ? 'services.reach.text' : 'services.reach.call', {
    number: withExtension(t, phone),
  });
  if (to === '') return <p>{phone.number}</p>;
  return (
    <LinkButton
      kind={first ? 'primary' : 'quiet'}
      icon={phone.kind === 'text' ? 'chat' : 'phone'}
      href={phone.kind === 'text' ? `sms:${to}` : `tel:${to}`}
    >
      {unbroken(words)}
    </LinkButton>
  );
}

function withExtension(t: Words['t'], { number, extension }: SheetPhone): string {
  const said = phoneSaid(number);
  if (extension === null) return said;
  return t('services.reach.extension', { number: said, extension: String(extension) });
}
