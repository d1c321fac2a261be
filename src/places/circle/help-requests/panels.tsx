import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { Card } from '../../../ui/card/card.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { readerFor } from '../ties/public.ts';
import { comingRequests, type HelpRequest } from './queries.ts';

/** On a supporter's page: what this member asked for, as far as it is for them to see. */
export async function helpPanel(
  { db, words, services, supporter, acting, looked }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const reader = { db, master: services.master, me: supporter };
  const requests = (await comingRequests(reader)).filter((request) => request.member === member);
  if (requests.length === 0) return undefined;
  await looked('help-requests');
  return (
    <Card title={words.t('help-requests.panel.title')}>
      {acting ? (
        <LinkList links={requests.map(linkTo)} />
      ) : (
        <p>{requests.map(({ errand }) => errand).join(' · ')}</p>
      )}
    </Card>
  );
}

const linkTo = ({ id, errand }: HelpRequest) => ({ href: `/circle/help/${id}`, label: errand });

/** On Today: what is still open for me to take, and who comes to me. */
export async function helpCard(c: Ask): Promise<VNode | undefined> {
  const reader = readerFor(c);
  const coming = await comingRequests(reader);
  const open = coming.filter(({ slots }) => slots.some(({ free }) => free > 0));
  const others = open.filter(({ member }) => member !== reader.me);
  if (others.length === 0) return undefined;
  const { t } = c.var.words;
  return (
    <Card title={t('help-requests.today.title')}>
      <LinkList links={others.slice(0, 3).map(linkTo)} />
    </Card>
  );
}
