import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FormErrors, Sheet, errorIn } from '../frame/public.tsx';
import { PasskeyForm } from '../sign-in/public.ts';

interface AgainProps {
  typed: Typed;
  then: string;
  asksCode: boolean;
}

/** Before something that matters: is it still you? */
export function AgainPage({ typed, then, asksCode }: AgainProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('ways-in.again.title')} lede={t('ways-in.again.lead')}>
      <FormErrors typed={typed} />
      <Stack>
        <PasskeyForm
          does="use"
          options="/sign-in/passkey/options"
          action="/sign-in/again/passkey"
          button={t('ways-in.again.passkey')}
        >
          <input type="hidden" name="then" value={then} />
        </PasskeyForm>
        <AgainForm {...{ typed, then, asksCode }} />
      </Stack>
    </Sheet>
  );
}

function AgainForm({ typed, then, asksCode }: AgainProps) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/sign-in/again">
      <Stack>
        <input type="hidden" name="then" value={then} />
        <TextField
          name="password"
          type="password"
          label={t('ways-in.again.password')}
          error={errorIn(words, typed, 'password')}
          autocomplete="current-password"
        />
        {asksCode && <CodeField typed={typed} />}
        <Button>{t('ways-in.again.button')}</Button>
      </Stack>
    </form>
  );
}

export function PasswordPage({ typed, lost }: { typed: Typed; lost: boolean }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={t('ways-in.password.title')}
      lede={lost ? t('ways-in.password.lost') : undefined}
      back={{ href: '/you/ways-in', label: t('ways-in.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/you/ways-in/password">
        <Stack>
          <TextField
            name="password"
            type="password"
            label={t('ways-in.password.new')}
            hint={t('ways-in.password.hint')}
            error={errorIn(words, typed, 'password')}
            autocomplete="new-password"
          />
          <Notice>{t('ways-in.password.ends')}</Notice>
          <Button>{t('ways-in.password.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

/** The password is lost, a recovery code is not. */
export function RecoveryPage({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={t('ways-in.recovery.title')}
      lede={t('ways-in.recovery.lead')}
      back={{ href: '/sign-in', label: t('ways-in.to-sign-in') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/sign-in/recovery">
        <Stack>
          <TextField
            name="name"
            label={t('ways-in.recovery.name')}
            error={errorIn(words, typed, 'name')}
            value={typedIn(typed, 'name')}
            autocomplete="username"
            spellcheck={false}
          />
          <TextField
            name="code"
            label={t('ways-in.recovery.code')}
            error={errorIn(words, typed, 'code')}
            autocomplete="off"
            spellcheck={false}
          />
          <Shared />
          <Button>{t('ways-in.recovery.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

export function CodeField({ typed, hint }: { typed: Typed; hint?: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <TextField
      name="code"
      label={t('ways-in.code.label')}
      hint={hint ?? t('ways-in.code.hint')}
      error={errorIn(words, typed, 'code')}
      autocomplete="one-time-code"
      spellcheck={false}
    />
  );
}

export function Shared() {
  const { t } = useWords();
  return (
    <Checkbox name="shared" label={t('ways-in.shared.label')} hint={t('ways-in.shared.hint')} />
  );
}
