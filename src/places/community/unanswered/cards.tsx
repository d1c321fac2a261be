import type { VNode } from 'preact';
import type { Ask } from '../../../platform/web/context.ts';
import { Card } from '../../../ui/card/card.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { countMyTurns, latestWelcome } from './queries.ts';
import { WelcomeCard } from './welcome-pages.tsx';

/** On Today: how a guide welcomed me, for a week. */
export async function welcomeCard(c: Ask): Promise<VNode | undefined> {
  const welcome = await latestWelcome(c.var.db);
  return welcome && <WelcomeCard welcome={welcome} />;
}

/** On Today: who waits for a word from me. */
export async function turnsCard(c: Ask): Promise<VNode | undefined> {
  if (c.var.arrival.roles.length === 0) return undefined;
  const count = await countMyTurns(c.var.db);
  if (count === 0) return undefined;
  const { t } = c.var.words;
  return (
    <Card title={t('unanswered.title')}>
      <p>{t('unanswered.today', { count })}</p>
      <LinkButton kind="quiet" href="/community/waiting">
        {t('unanswered.today.link')}
      </LinkButton>
    </Card>
  );
}
