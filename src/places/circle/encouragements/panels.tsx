import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { mySupporters, readerFor } from '../ties/public.ts';
import { kindWordsForMe, sentToday } from './queries.ts';

/** On a supporter's page: a kind word, once a day. */
export async function kindWordPanel({ db, words: { t }, tie, acting }: SupporterDesk) {
  const sent = await sentToday(db, tie);
  return (
    <Card title={t('encouragements.panel.title')}>
      <p>{sent ? t('encouragements.panel.sent') : t('encouragements.panel')}</p>
      {acting && !sent && (
        <LinkButton href={`/circle/with/${tie}/words`}>{t('encouragements.panel.send')}</LinkButton>
      )}
    </Card>
  );
}

/** On Today: who thought of me since yesterday. */
export async function kindWordCard(c: Ask): Promise<VNode | undefined> {
  const reader = readerFor(c);
  const since = clock.now().getTime() - 86_400_000;
  const fresh = (await kindWordsForMe(reader)).filter(({ sentAt }) => sentAt.getTime() > since);
  if (fresh.length === 0) return undefined;
  const supporters = await mySupporters(reader);
  const nameOf = (id: string) => supporters.find(({ supporter }) => supporter === id)?.name ?? '';
  return (
    <Card title={c.var.words.t('encouragements.today.title')} href="/circle/words">
      {fresh.map(({ words, supporter }) => (
        <p>{c.var.words.t('encouragements.today', { name: nameOf(supporter), words })}</p>
      ))}
    </Card>
  );
}
