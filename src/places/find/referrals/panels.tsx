import type { VNode } from 'preact';
import type { ServiceWay, SupporterDesk } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { proposalsByMe, proposalsToMe } from './proposals.ts';
import { myReferrals } from './queries.ts';
import { turnInWords } from './referral-page.tsx';
import { turnOf } from './rules.ts';

/** On Today: where it is my turn. */
export async function referralCard(c: Ask): Promise<VNode | undefined> {
  const reader = readerFor(c);
  const { words } = c.var;
  const { t } = words;
  const suggested = (await proposalsToMe(reader)).map(({ id }) => ({
    href: `/find/referrals/suggestions/${id}`,
    label: t('referrals.today.proposed'),
  }));
  const turns = (await myReferrals(reader))
    .filter((one) => ['member', 'caller'].includes(turnOf(one)))
    .toSorted((a, b) => Number(a.state === 'draft') - Number(b.state === 'draft'))
    .map((one) => ({
      href: `/find/referrals/${one.id}`,
      label: one.letter.service,
      note: turnInWords(words, one),
    }));
  const links = [...suggested, ...turns].slice(0, 3);
  if (links.length === 0) return undefined;
  return (
    <Card title={t('referrals.today.title')} href="/find/referrals">
      <LinkList links={links} />
    </Card>
  );
}

/** On a supporter's page: what they suggested to this member, and what they are let to follow. */
export async function referralPanel(
  { db, words, services, supporter, acting }: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const reader = { db, master: services.master, me: supporter };
  const said = (await proposalsByMe(reader)).filter((one) => one.member === member);
  const { t } = words;
  return (
    <Card title={t('referrals.panel.title')}>
      <Stack gap={4}>
        <p>{t('referrals.panel')}</p>
        {said.map(({ id, letter: { service } }) => (
          <p>
            {acting ? (
              <a href={`/find/referrals/suggestions/${id}`}>
                {t('referrals.panel.suggested', { service })}
              </a>
            ) : (
              t('referrals.panel.suggested', { service })
            )}
          </p>
        ))}
        {acting && (
          <LinkButton kind="quiet" href="/find">
            {t('referrals.find')}
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}

/** On a service's page: ask them, for oneself or with somebody whom one stands by. */
export async function askingWay(c: Ask, service: string): Promise<ServiceWay | undefined> {
  if (!c.var.arrival.person) return undefined;
  const { t } = c.var.words;
  const href = `/find/services/${service}/referral`;
  return { href, label: t('referrals.way'), note: t('referrals.way.note') };
}
