import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Proposal } from './proposals.ts';
import type { QueueProps } from './queue-props.ts';
import type { Order } from './queries.ts';
import type { Report } from './reports.ts';
import { StaleForm } from './stale-form.tsx';

/** What waits for who keeps the list fresh: what was said first, then what nobody looked at. */
export function QueuePage(props: QueueProps) {
  const { t } = useWords();
  const { proposals, reports, stale, order, typed, done, back } = props;
  return (
    <Sheet title={t('freshness.title')} lede={t('freshness.lead')} back={back}>
      <FormErrors typed={typed} />
      <Stack gap={10}>
        {done && <Done done={done} />}
        {proposals.length > 0 && (
          <Section title={t('freshness.queue.proposals')}>
            <LinkList
              links={proposals.map((one) => ({
                ...proposalLink(one),
                note: t('freshness.proposal.count', { count: Object.keys(one.changes).length }),
              }))}
            />
          </Section>
        )}
        {reports.length > 0 && (
          <Section title={t('freshness.queue.reports')}>
            <Stack gap={4}>
              {reports.map((report) => (
                <ReportCard report={report} named />
              ))}
            </Stack>
          </Section>
        )}
        <Section title={t('freshness.queue.stale')}>
          <Orders order={order} />
          {stale.length > 0 ? <StaleForm {...props} /> : <AllFresh />}
        </Section>
      </Stack>
    </Sheet>
  );
}

const proposalLink = ({ id, name }: Proposal) => ({
  href: `/desk/freshness/proposals/${id}`,
  label: name,
});

function Done({ done }: { done: string }) {
  const { t } = useWords();
  if (/^\d{1,3}$/.test(done))
    return <Flash text={t('freshness.done.checked', { count: Number(done) })} />;
  return done === 'settled' ? <Flash text={t('freshness.done.settled')} /> : null;
}

/** What somebody said is wrong, and settling it. */
export function ReportCard({ report, named }: { report: Report; named?: boolean }) {
  const { t, say } = useWords();
  const { id, service, name, about, words, reportedAt: day } = report;
  const linked = named ? { title: name, href: `/desk/freshness/services/${service}` } : {};
  return (
    <Card level={3} {...linked}>
      <p>
        <strong>
          {t('freshness.report.when', { about: say(`freshness.about.${about}`), day })}
        </strong>
      </p>
      {words && <p>{words}</p>}
      <form method="post" action={`/desk/freshness/reports/${id}/settling`}>
        <Button kind="quiet">
          {t('freshness.report.settle')}
          <span class="away"> {name}</span>
        </Button>
      </form>
    </Card>
  );
}

function Orders({ order }: { order: Order }) {
  const { t } = useWords();
  const tabs = (['age', 'use', 'mine'] as const).map((one) => ({
    href: `/desk/freshness?order=${one}`,
    label: t(`freshness.order.${one}`),
    current: one === order,
  }));
  return <Tabs label={t('freshness.order')} tabs={tabs} />;
}

function AllFresh() {
  const { t } = useWords();
  return (
    <EmptyState title={t('freshness.queue.fresh')} level={3}>
      <p>{t('freshness.queue.fresh.words')}</p>
    </EmptyState>
  );
}
