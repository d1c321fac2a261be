import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FormErrors, Sheet, errorIn } from '../frame/public.tsx';
import { CodeField, type JoinProps } from './code-field.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { SharedComputer } from './views.tsx';

export function JoinPage({ typed, joining }: JoinProps) {
  const words = useWords();
  const { t } = words;
  const then = typedIn(typed, 'then');
  const signIn = then ? `/sign-in?then=${encodeURIComponent(then)}` : '/sign-in';
  return (
    <Sheet title={t('sign-in.join.title')} lede={t('sign-in.join.lead')}>
      <FormErrors typed={typed} />
      <form method="post" action="/join" data-turbo="false">
        <Stack>
          <input type="hidden" name="then" value={then} />
          <CodeField typed={typed} joining={joining} />
          <BirthField typed={typed} />
          <TextField
            name="password"
            type="password"
            label={t('sign-in.join.password.label')}
            hint={t('sign-in.join.password.hint')}
            error={errorIn(words, typed, 'password')}
            autocomplete="new-password"
          />
          <Checkbox
            name="rules"
            label={t('sign-in.join.rules.label')}
            hint={t('sign-in.join.rules.hint')}
            error={errorIn(words, typed, 'rules')}
            checked={typedIn(typed, 'rules') === 'yes'}
          />
          <SharedComputer typed={typed} />
          <Button>{t('sign-in.join.button')}</Button>
        </Stack>
      </form>
      <p>
        {words.rich('sign-in.join.to-sign-in', {
          link: (children) => <a href={signIn}>{children}</a>,
        })}
      </p>
    </Sheet>
  );
}

interface JoinedProps {
  name: string;
  passkeys: boolean;
  /** What they had come for, a page of our own. */
  then: string;
}

export function JoinedPage({ name, passkeys, then }: JoinedProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('sign-in.joined.title')} lede={t('sign-in.joined.lead')}>
      <Card title={t('sign-in.joined.name')} sewn>
        <p class="sign-in-name">{name}</p>
        <p>{t('sign-in.joined.keep')}</p>
      </Card>
      {passkeys && (
        <PasskeyForm
          does="make"
          options="/you/passkeys/options"
          action="/you/passkeys"
          button={t('sign-in.joined.passkey')}
        />
      )}
      <Notice kind="plain">
        <p>{t('sign-in.joined.no-recovery')}</p>
        <p>
          <a href="/you/ways-in">{t('sign-in.joined.ways-in')}</a>
        </p>
      </Notice>
      <LinkButton href={then}>{t('sign-in.joined.on')}</LinkButton>
    </Sheet>
  );
}

export function TooYoungPage({ floor }: { floor: number }) {
  const { t } = useWords();
  return (
    <Sheet title={t('sign-in.join.too-young.title')}>
      <p>{t('sign-in.join.too-young.words', { floor })}</p>
      <LinkButton href="/help">{t('sign-in.join.too-young.help')}</LinkButton>
    </Sheet>
  );
}

/** Month and year alone: Kith keeps nobody's birthday. */
function BirthField({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <DateField
      name="birth"
      legend={t('sign-in.join.birth.legend')}
      hint={t('sign-in.join.birth.hint')}
      error={errorIn(words, typed, 'birth-month') ?? errorIn(words, typed, 'birth-year')}
      value={{ month: typedIn(typed, 'birth-month'), year: typedIn(typed, 'birth-year') }}
      parts={[
        { part: 'month', label: t('sign-in.join.birth.month') },
        { part: 'year', label: t('sign-in.join.birth.year') },
      ]}
    />
  );
}
