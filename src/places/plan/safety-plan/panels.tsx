import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { membersISupport, readerFor } from '../../circle/ties/public.ts';
import { KeptPlanLink } from './kept-page.tsx';
import { PlanWords } from './plan-words.tsx';
import { safetyPlan, tiesWithAPlan } from './queries.ts';

/** On a supporter's page: the way to the plan. It is a look only when it is opened. */
export async function planPanel(
  { db, words, services, tie, acting }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  if (!(await tiesWithAPlan(db)).includes(tie)) return undefined;
  const title = words.t('safety-plan.panel.title');
  if (!acting) {
    const plan = await safetyPlan({ db, master: services.master }, member);
    return (
      <Card title={title}>
        <PlanWords plan={plan} level={3} />
      </Card>
    );
  }
  return (
    <Card title={title}>
      <p>{words.t('safety-plan.panel')}</p>
      <LinkButton kind="quiet" href={`/circle/with/${tie}/safety-plan`}>
        {words.t('safety-plan.panel.open')}
      </LinkButton>
    </Card>
  );
}

/** On Help now: my own plan, the plans of whom I stand by, and the one that this device keeps. */
export async function planHelp(c: Ask): Promise<VNode> {
  const links = c.var.arrival.person ? await plansToOpen(c) : [];
  return (
    <>
      {links.length > 0 && (
        <Card title={c.var.words.t('safety-plan.help.title')}>
          <LinkList links={links} />
        </Card>
      )}
      <KeptPlanLink />
    </>
  );
}

async function plansToOpen(c: Ask) {
  const { t } = c.var.words;
  const reader = readerFor(c);
  const own = await safetyPlan(reader, reader.me);
  const open = await tiesWithAPlan(reader.db);
  const ties = open.length > 0 ? await membersISupport(reader) : [];
  return [
    ...(own.size > 0 ? [{ href: '/plan/safety', label: t('safety-plan.title') }] : []),
    ...ties
      .filter(({ id }) => open.includes(id))
      .map(({ id, name }) => ({
        href: `/circle/with/${id}/safety-plan`,
        label: t('safety-plan.shared.title', { name }),
      })),
  ];
}

/** On a hard day: all of it, at once. */
export async function hardDayPlan(c: Ask): Promise<VNode> {
  const { t } = c.var.words;
  const reader = readerFor(c);
  const plan = await safetyPlan(reader, reader.me);
  if (plan.size > 0)
    return (
      <Card title={t('safety-plan.title')} href="/plan/safety" sewn>
        <PlanWords plan={plan} level={3} />
      </Card>
    );
  return (
    <Card title={t('safety-plan.title')}>
      <p>{t('safety-plan.hard.none')}</p>
      <LinkButton kind="quiet" href="/plan/safety/steps/doing">
        {t('safety-plan.hard.start')}
      </LinkButton>
    </Card>
  );
}
