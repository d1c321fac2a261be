import type { ComponentChildren } from 'preact';
import type { Services } from '../../../platform/services.ts';
import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Cluster, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FormErrors, Sheet, errorIn } from '../frame/public.tsx';
import { PasskeyForm } from './passkey-form.tsx';

export interface Ways {
  passkeys: boolean;
  letters: boolean;
}

interface SignInProps {
  ways: Ways;
  typed: Typed;
  then: string;
  cast: Services['cast'];
}

export function SignInPage({ typed, then, cast, ways }: SignInProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('sign-in.title')}>
      {cast.length > 0 && <DemoDoor cast={cast} />}
      <FormErrors typed={typed} />
      {ways.passkeys && <PasskeyDoor then={then} />}
      <PasswordDoor typed={typed} then={then} />
      <Stitch />
      <OtherWays letters={ways.letters} then={then} />
    </Sheet>
  );
}

function PasskeyDoor({ then }: { then: string }) {
  const { t } = useWords();
  return (
    <PasskeyForm
      does="use"
      options="/sign-in/passkey/options"
      action="/sign-in/passkey"
      button={t('sign-in.passkey.button')}
    >
      <input type="hidden" name="then" value={then} />
      <Checkbox name="shared" id="passkey" label={t('sign-in.shared.label')} />
    </PasskeyForm>
  );
}

function OtherWays({ letters, then }: { letters: boolean; then: string }) {
  const words = useWords();
  const { t, rich } = words;
  const to = (href: string) => ({
    link: (children: ComponentChildren) => <a href={href}>{children}</a>,
  });
  return (
    <Stack gap={2}>
      {letters && <p>{rich('sign-in.to-link', to('/sign-in/link'))}</p>}
      <p>{rich('sign-in.to-recovery', to('/sign-in/recovery'))}</p>
      <p>{rich('sign-in.to-join', to(`/join?then=${encodeURIComponent(then)}`))}</p>
      {!letters && <p class="hint">{t('sign-in.no-letters')}</p>}
    </Stack>
  );
}

function PasswordDoor({ typed, then }: Pick<SignInProps, 'typed' | 'then'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/sign-in">
      <Stack>
        <input type="hidden" name="then" value={then} />
        <TextField
          name="name"
          label={t('sign-in.name.label')}
          hint={t('sign-in.name.hint')}
          error={errorIn(words, typed, 'name')}
          value={typedIn(typed, 'name')}
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          name="password"
          type="password"
          label={t('sign-in.password.label')}
          error={errorIn(words, typed, 'password')}
          autocomplete="current-password"
        />
        <SharedComputer typed={typed} />
        <Button>{t('sign-in.button')}</Button>
      </Stack>
    </form>
  );
}

/** In the demo alone: anybody comes in as anybody. */
function DemoDoor({ cast }: Pick<SignInProps, 'cast'>) {
  const { t, say } = useWords();
  return (
    <Card title={t('sign-in.demo.title')} sewn>
      <form method="post" action="/demo/arrivals">
        <Cluster>
          {cast.map(({ called, id, roles }) => (
            <Button key={id} kind="quiet" name="as" value={id}>
              {t('sign-in.demo.as', { name: called })}
              {roles[0] && ` (${say(`sign-in.demo.role.${roles[0]}`)})`}
            </Button>
          ))}
        </Cluster>
      </form>
    </Card>
  );
}

export function SharedComputer({ typed }: { typed: Typed }) {
  const { t } = useWords();
  return (
    <Checkbox
      name="shared"
      label={t('sign-in.shared.label')}
      hint={t('sign-in.shared.hint')}
      checked={typedIn(typed, 'shared') === 'yes'}
    />
  );
}
