import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { MyAlert } from './mine.ts';
import type { AlertWord } from './speaking.ts';
import { Said, TalkForm } from './talk.tsx';

/** Every alert that was ever raised about me, and what became of it. */
export function MyAlertsPage({ alerts }: { alerts: MyAlert[] }) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={t('alerts.mine.title')}
      windowTitle={t('alerts.mine.window')}
      lede={t('alerts.mine.lead')}
      back={{ href: '/you/privacy', label: t('alerts.mine.privacy') }}
    >
      {alerts.length === 0 && (
        <EmptyState title={t('alerts.mine.none')}>
          <p>{t('alerts.mine.none.words')}</p>
        </EmptyState>
      )}
      <LinkList
        links={alerts.map(({ id, cause, state, raised_at: at }) => ({
          href: `/you/alerts/${id}`,
          label: say(`alerts.mine.cause.${cause}`),
          note: [t('alerts.raised.on', { at }), say(`alerts.mine.short.${state}`)].join(' · '),
        }))}
      />
    </Sheet>
  );
}

interface MyAlertProps {
  alert: MyAlert;
  said: AlertWord[];
  typed: Typed;
  opensAt: Date | undefined;
}

/** One of them: what is true now, what a helper says to me, and what I can answer. */
export function MyAlertPage({ alert, said, typed, opensAt }: MyAlertProps) {
  const { t, say } = useWords();
  return (
    <Sheet
      title={say(`alerts.mine.cause.${alert.cause}`)}
      windowTitle={t('alerts.mine.window')}
      lede={t('alerts.raised.on', { at: alert.raised_at })}
      back={{ href: '/you/alerts', label: t('alerts.mine.title') }}
      above={<Audience kind="me">{t('alerts.mine.audience')}</Audience>}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Notice kind="care">
          <p>
            {alert.state === 'waiting' && opensAt
              ? t('alerts.mine.state.waiting.at', { at: opensAt })
              : say(`alerts.mine.state.${alert.state}`)}
          </p>
          <ButtonRow>
            <LinkButton href="/help">{t('alerts.mine.help')}</LinkButton>
            <LinkButton kind="quiet" href="/plan/safety">
              {t('alerts.mine.plan')}
            </LinkButton>
          </ButtonRow>
        </Notice>
        <Talk {...{ alert, said, typed }} />
      </Stack>
    </Sheet>
  );
}

/** Where nobody reads there is nothing to write into; what was being written comes back. */
function Talk({ alert, said, typed }: Omit<MyAlertProps, 'opensAt'>) {
  const { t } = useWords();
  const writes = alert.heard || typedIn(typed, 'said') !== '';
  if (said.length === 0 && !writes) return null;
  return (
    <Section title={t('alerts.talk.title')}>
      <Stack>
        <Said said={said} />
        {writes ? (
          <TalkForm
            action={`/you/alerts/${alert.id}/words`}
            typed={typed}
            side={alert.state === 'closed' ? 'after' : 'person'}
          />
        ) : (
          <p>{t('alerts.talk.unheard')}</p>
        )}
      </Stack>
    </Section>
  );
}
