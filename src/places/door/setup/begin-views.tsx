import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';

/** Nobody coordinates here yet: the code from the terminal opens the way. */
export function BeginPage({ typed, signedIn }: { typed: Typed; signedIn: boolean }) {
  const { t, rich } = useWords();
  return (
    <Sheet title={t('setup.begin.title')} lede={t('setup.begin.lead')}>
      <FormErrors typed={typed} />
      {signedIn ? <SignOutFirst /> : <BeginForm typed={typed} />}
      <p>
        {rich('setup.begin.again', {
          link: (children) => <a href="/sign-in?then=/set-up">{children}</a>,
        })}
      </p>
    </Sheet>
  );
}

function BeginForm({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/set-up" data-turbo="false">
      <Stack>
        <TextField
          name="code"
          label={t('setup.begin.code')}
          hint={t('setup.begin.code.hint')}
          value={typedIn(typed, 'code')}
          error={errorIn(words, typed, 'code')}
          autocomplete="one-time-code"
          spellcheck={false}
          short
        />
        <TextField
          name="password"
          type="password"
          label={t('setup.begin.password')}
          hint={t('setup.begin.password.hint')}
          error={errorIn(words, typed, 'password')}
          autocomplete="new-password"
        />
        <Checkbox
          name="adult"
          label={t('setup.begin.adult')}
          checked={typedIn(typed, 'adult') === 'yes'}
          error={errorIn(words, typed, 'adult')}
        />
        <Button>{t('setup.begin.button')}</Button>
      </Stack>
    </form>
  );
}

/** Another account came first; the terminal's code makes a new one. */
function SignOutFirst() {
  const { t } = useWords();
  return (
    <form method="post" action="/sign-out">
      <Stack>
        <p>{t('setup.begin.signed-in')}</p>
        <Button kind="quiet">{t('setup.begin.sign-out')}</Button>
      </Stack>
    </form>
  );
}

export function BegunPage({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <Sheet title={t('setup.begun.title')} lede={t('setup.begun.lead')}>
      <Card title={t('setup.begun.name')} sewn>
        <p class="sign-in-name">{name}</p>
        <p>{t('setup.begun.keep')}</p>
      </Card>
      <LinkButton href="/set-up">{t('setup.begun.on')}</LinkButton>
    </Sheet>
  );
}
