import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Invitation } from './queries.ts';

interface InvitationProps {
  code: string;
  invitation: Invitation;
  arrived: boolean;
  /** The member looks at their own invitation. */
  own: boolean;
}

/** Who invites, what being a supporter means, and two ways on. */
export function InvitationPage({ code, invitation, arrived, own }: InvitationProps) {
  const { t } = useWords();
  const { from: name, endsAt: day } = invitation;
  return (
    <Sheet
      title={t('ties.invitation.title', { name })}
      windowTitle={t('ties.invitation.window')}
      lede={t('ties.invitation.lead', { name })}
    >
      <Section title={t('ties.invitation.means.title')}>
        <ul>
          <li>{t('ties.invitation.means.sees', { name })}</li>
          <li>{t('ties.invitation.means.words', { name })}</li>
          <li>{t('ties.invitation.means.noticed')}</li>
          <li>{t('ties.invitation.means.looks', { name })}</li>
          <li>{t('ties.invitation.means.end')}</li>
        </ul>
      </Section>
      <Stack>
        {own && <p>{t('ties.invitation.own')}</p>}
        {!own && (arrived ? <Accept code={code} name={name} /> : <ComeInFirst code={code} />)}
        <p>{t('ties.invitation.until', { day })}</p>
      </Stack>
    </Sheet>
  );
}

function Accept({ code, name }: { code: string; name: string }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/circle/invitations/${code}/acceptance`}>
      <Stack>
        <TextField
          name="name"
          label={t('ties.accept.name.label')}
          hint={t('ties.accept.name.hint')}
          value={name}
          autocomplete="off"
        />
        <ButtonRow>
          <Button>{t('ties.accept.yes', { name })}</Button>
          <LinkButton kind="quiet" href="/circle">
            {t('ties.accept.pass')}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}

function ComeInFirst({ code }: { code: string }) {
  const { t } = useWords();
  const back = encodeURIComponent(`/circle/invitations/${code}`);
  return (
    <>
      <p>{t('ties.invitation.come-in', { code })}</p>
      <ButtonRow>
        <LinkButton href={`/sign-in?then=${back}`}>{t('ties.invitation.sign-in')}</LinkButton>
        <LinkButton kind="quiet" href={`/join?then=${back}`}>
          {t('ties.invitation.join')}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

/** Used, ended, taken back or never there: all look the same. */
export function NoInvitationPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('ties.none.title')} lede={t('ties.none.lead')}>
      <LinkButton kind="quiet" href="/circle/code">
        {t('ties.none.again')}
      </LinkButton>
    </Sheet>
  );
}

export function CodePage({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet title={t('ties.code.title')} lede={t('ties.code.lead')}>
      <FormErrors typed={typed} />
      <form method="post" action="/circle/code">
        <Stack>
          <TextField
            name="code"
            label={t('ties.code.label')}
            hint={t('ties.code.hint')}
            error={errorIn(words, typed, 'code')}
            value={typedIn(typed, 'code')}
            autocomplete="off"
            spellcheck={false}
            short
          />
          <Button>{t('ties.code.button')}</Button>
        </Stack>
      </form>
    </Sheet>
  );
}
