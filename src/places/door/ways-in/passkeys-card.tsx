import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { PasskeyForm } from '../sign-in/public.ts';
import { State } from './cards.tsx';
import type { Overview } from './overview.ts';
import type { Passkey } from './queries.ts';

export function PasskeysCard({ seen }: { seen: Overview }) {
  const { t } = useWords();
  return (
    <Card title={t('ways-in.passkeys')} above={<State on={seen.passkeys.length > 0} />}>
      <Stack gap={4}>
        <p>{t(seen.passkeysWork ? 'ways-in.passkeys.words' : 'ways-in.passkeys.no-host')}</p>
        {seen.passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} passkey={passkey} />
        ))}
        {seen.passkeysWork && <AddPasskey />}
      </Stack>
    </Card>
  );
}

function OnePasskey({ passkey: { id, label, added_at } }: { passkey: Passkey }) {
  const { t } = useWords();
  const name = label || t('ways-in.passkey.nameless');
  return (
    <Details summary={t('ways-in.passkey.one', { name, day: added_at })}>
      <Stack gap={4}>
        <form method="post" action={`/you/passkeys/${id}/name`}>
          <Stack gap={2}>
            <TextField
              name="label"
              id={`label-${id}`}
              label={t('ways-in.passkey.name')}
              value={label}
              maxlength={60}
            />
            <Button kind="quiet">{t('ways-in.passkey.rename')}</Button>
          </Stack>
        </form>
        <form method="post" action={`/you/passkeys/${id}/removal`}>
          <Stack gap={2}>
            <p>{t('ways-in.passkey.remove.words')}</p>
            <Button kind="danger">{t('ways-in.passkey.remove')}</Button>
          </Stack>
        </form>
      </Stack>
    </Details>
  );
}

function AddPasskey() {
  const { t } = useWords();
  return (
    <PasskeyForm
      does="make"
      options="/you/passkeys/options"
      action="/you/passkeys"
      button={t('ways-in.passkey.add')}
    >
      <TextField
        name="label"
        id="new-passkey"
        label={t('ways-in.passkey.name')}
        hint={t('ways-in.passkey.name.hint')}
        maxlength={60}
      />
    </PasskeyForm>
  );
}
