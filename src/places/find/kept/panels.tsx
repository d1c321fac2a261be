import type { VNode } from 'preact';
import type { ServiceWay, SupporterDesk } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { Card } from '../../../ui/card/card.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { keptOf, keptServices, tiesThatShowKept } from './queries.ts';

/** On a supporter's page: the services that the member shows their circle. It is a look only when it is opened. */
export async function keptPanel(
  { db, words, services, tie, acting, looked }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  if (!(await tiesThatShowKept(db)).includes(tie)) return undefined;
  await looked('kept-services');
  const kept = await keptServices({ db, master: services.master }, member);
  const links = kept.map(({ service, name, note }) => ({
    href: `/find/services/${service}`,
    label: name,
    note,
  }));
  return (
    <Card title={words.t('kept.panel.title')}>
      {acting ? (
        <LinkList links={links} />
      ) : (
        <p>{kept.map(({ name, note }) => [name, note].filter(Boolean).join(': ')).join(' · ')}</p>
      )}
    </Card>
  );
}

/** On a service's page: keep it, or see what one keeps of it. */
export async function keepingWay(c: Ask, service: string): Promise<ServiceWay | undefined> {
  if (!c.var.arrival.person) return undefined;
  const { t } = c.var.words;
  const kept = await keptOf(readerFor(c), service);
  if (kept) return { href: `/find/kept/${kept}`, label: t('kept.kept'), note: t('kept.kept.note') };
  return { href: `/find/services/${service}/keeping`, label: t('kept.keep'), posts: true };
}
