import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button/copy-button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { TIE_KINDS } from './form.ts';

export function InvitePage({ typed }: { typed: Typed }) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('ties.invite.title')}
      lede={t('ties.invite.lead')}
      back={{ href: '/circle', label: t('ties.back') }}
      above={<Audience kind="me">{t('ties.invite.audience')}</Audience>}
    >
      <FormErrors typed={typed} />
      <form method="post" action="/circle/invitations" data-turbo="false">
        <Stack>
          <WhoTheyAre typed={typed} />
          <Line typed={typed} field="my-name" complete="nickname" />
          <Line typed={typed} field="email" type="email" complete="off" />
          <Button>{t('ties.invite.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}

function WhoTheyAre({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t, say } = words;
  const nothing = { value: '', label: t('ties.kind.choose') };
  return (
    <>
      <Line typed={typed} field="their-name" complete="off" />
      <Select
        name="kind"
        label={t('ties.kind.label')}
        error={errorIn(words, typed, 'kind')}
        value={typedIn(typed, 'kind')}
        options={[
          nothing,
          ...TIE_KINDS.map((value) => ({ value, label: say(`ties.kind.${value}`) })),
        ]}
      />
      <Line typed={typed} field="own-words" complete="off" />
    </>
  );
}

interface LineProps {
  typed: Typed;
  field: 'their-name' | 'own-words' | 'my-name' | 'email';
  type?: 'email';
  complete: string;
}

function Line({ typed, field, type, complete }: LineProps) {
  const words = useWords();
  return (
    <TextField
      name={field}
      type={type}
      label={words.say(`ties.${field}.label`)}
      hint={words.say(`ties.${field}.hint`)}
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field)}
      autocomplete={complete}
    />
  );
}

interface InvitedProps {
  code: string;
  link: string;
  name: string;
  sent: boolean;
}

/** The one time that the code is shown. */
export function InvitedPage({ code, link, name, sent }: InvitedProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('ties.invited.title', { name })} windowTitle={t('ties.invited.window')}>
      <Stack>
        <p>{sent ? t('ties.invited.sent', { name }) : t('ties.invited.lead', { name })}</p>
        <Card title={t('ties.invited.code')} sewn>
          <p class="sign-in-name">{code}</p>
          <CopyButton
            name="invitation-link"
            label={t('ties.invited.link')}
            text={link}
            copy={t('ties.invited.copy')}
            copied={t('ties.invited.copied')}
          />
        </Card>
        <Notice>{t('ties.invited.once')}</Notice>
        <LinkButton href="/circle">{t('ties.invited.on')}</LinkButton>
      </Stack>
    </Sheet>
  );
}
