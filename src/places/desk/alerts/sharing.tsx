import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import type { Db } from '../../../platform/database.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AlertState } from './queries.ts';

interface SharedAlert {
  id: string;
  state: AlertState;
  raised_at: Date;
}

/** On a supporter's page: that people on call were asked to look out for the member, and what became of it. */
export async function alertsPanel(
  { db, words, looked }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  if (!(await showsAlerts(db, member))) return undefined;
  await looked('alerts');
  const alerts = await latelyAbout(db, member);
  const { t, say } = words;
  return (
    <Card title={t('alerts.panel.title')}>
      {alerts.length === 0 && <p>{t('alerts.panel.none')}</p>}
      {alerts.map(({ id, state, raised_at: at }) => (
        <p key={id}>
          {t('alerts.raised.on', { at })} <Tag>{say(`alerts.mine.short.${state}`)}</Tag>
        </p>
      ))}
      <p>{t('alerts.panel.words')}</p>
      <LinkButton kind="quiet" icon="help" href="/help">
        {t('alerts.mine.help')}
      </LinkButton>
    </Card>
  );
}

async function showsAlerts(db: Db, member: string): Promise<boolean> {
  const [row] = await db<{ shows: boolean }[]>`
    select app.shares_with_me(${member}, 'alerts') or ${member} = any (app.people_fading_from_me('alerts')) as shows`;
  return row?.shows ?? false;
}

/** Of the last 90 days, the latest first. */
function latelyAbout(db: Db, member: string): Promise<SharedAlert[]> {
  return db<SharedAlert[]>`
    select id, state, raised_at from alerts where about_person_id = ${member} and raised_at > app.now() - interval '90 days'
    order by raised_at desc limit 5`;
}
