import type { Services } from '../../../platform/services.ts';
import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { Cluster, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { FormErrors, Sheet, errorIn } from '../frame/public.tsx';
import { CodeField, type JoinProps } from './code-field.tsx';

interface SignInProps {
  typed: Typed;
  then: string;
  cast: Services['cast'];
}

export function SignInPage({ typed, then, cast }: SignInProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('sign-in.title')}>
      {cast.length > 0 && <DemoDoor cast={cast} />}
      <FormErrors typed={typed} />
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
      <p>{words.rich('sign-in.to-join', { link: (children) => <a href="/join">{children}</a> })}</p>
    </Sheet>
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

export function JoinPage({ typed, joining }: JoinProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('sign-in.join.title')} lede={t('sign-in.join.lead')}>
      <FormErrors typed={typed} />
      <form method="post" action="/join" data-turbo="false">
        <Stack>
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
          link: (children) => <a href="/sign-in">{children}</a>,
        })}
      </p>
    </Sheet>
  );
}

export function JoinedPage({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <Sheet title={t('sign-in.joined.title')} lede={t('sign-in.joined.lead')}>
      <Card title={t('sign-in.joined.name')} sewn>
        <p class="sign-in-name">{name}</p>
        <p>{t('sign-in.joined.keep')}</p>
      </Card>
      <Notice kind="plain">{t('sign-in.joined.no-recovery')}</Notice>
      <LinkButton href="/today">{t('sign-in.joined.on')}</LinkButton>
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

function SharedComputer({ typed }: { typed: Typed }) {
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
