import { clock } from '../../../platform/clock.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FormErrors, Sheet, errorIn } from '../frame/public.tsx';
import type { Door } from './letters.ts';
import { Shared } from './proof-views.tsx';

interface AddressProps {
  typed: Typed;
  delivers: boolean;
}

export function AskLinkPage({ typed, delivers }: AddressProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('ways-in.link.title')}
      lede={t('ways-in.link.lead')}
      back={{ href: '/sign-in', label: t('ways-in.to-sign-in') }}
    >
      <FormErrors typed={typed} />
      <AddressForm
        typed={typed}
        delivers={delivers}
        action="/sign-in/link"
        button={t('ways-in.link.button')}
      />
    </Sheet>
  );
}

export function AddressPage({ typed, delivers }: AddressProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('ways-in.address.title')}
      lede={t('ways-in.address.lead')}
      back={{ href: '/you/ways-in', label: t('ways-in.title') }}
    >
      <FormErrors typed={typed} />
      <AddressForm
        typed={typed}
        delivers={delivers}
        action="/you/ways-in/address"
        button={t('ways-in.address.button')}
      />
    </Sheet>
  );
}

function AddressForm({
  typed,
  delivers,
  action,
  button,
}: AddressProps & { action: string; button: string }) {
  const words = useWords();
  const { t } = words;
  if (!delivers) return <Notice>{t('ways-in.address.no-letters')}</Notice>;
  return (
    <form method="post" action={action} data-turbo="false">
      <Stack>
        <TextField
          name="address"
          type="email"
          label={t('ways-in.address.label')}
          error={errorIn(words, typed, 'address')}
          value={typedIn(typed, 'address')}
          autocomplete="email"
          spellcheck={false}
        />
        <Button>{button}</Button>
      </Stack>
    </form>
  );
}

/** The same whether or not anybody has this address. */
export function LinkAskedPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('ways-in.link.asked')} lede={t('ways-in.link.asked.words')}>
      <LinkButton href="/sign-in" kind="quiet">
        {t('ways-in.to-sign-in')}
      </LinkButton>
    </Sheet>
  );
}

export function AddressAskedPage({ address }: { address: string }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('ways-in.address.asked')}
      lede={t('ways-in.address.asked.words', { address })}
      back={{ href: '/you/ways-in', label: t('ways-in.title') }}
    />
  );
}

export function AddressDonePage() {
  const { t } = useWords();
  return (
    <Sheet title={t('ways-in.address.done')} lede={t('ways-in.address.done.words')}>
      <LinkButton href="/you/ways-in">{t('ways-in.title')}</LinkButton>
    </Sheet>
  );
}

/** What a link in a letter opens: a button, because programs that look at letters follow links. */
export function DoorPage({ door, action }: { door: Door | undefined; action: string }) {
  const { t } = useWords();
  if (!door) return <DoorGonePage />;
  if (door.opensAt > clock.now()) {
    const words = t('ways-in.door.not-yet.words', { at: door.opensAt });
    return <Sheet title={t('ways-in.door.not-yet')} lede={words} />;
  }
  return (
    <Sheet title={t(`ways-in.door.${door.purpose}`)} lede={t(`ways-in.door.${door.purpose}.words`)}>
      <form method="post" action={action} data-turbo="false">
        <Stack>
          {door.purpose !== 'address' && <Shared />}
          <Button>{t(`ways-in.door.${door.purpose}.button`)}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function DoorGonePage() {
  const { t } = useWords();
  return (
    <Sheet title={t('ways-in.door.gone')} lede={t('ways-in.door.gone.words')}>
      <LinkButton href="/sign-in">{t('ways-in.to-sign-in')}</LinkButton>
    </Sheet>
  );
}
