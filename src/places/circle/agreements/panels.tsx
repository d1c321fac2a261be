import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { unseal } from '../../../platform/sealing.ts';
import { WordsContext } from '../../../platform/words.tsx';
import type { Ask } from '../../../platform/web/context.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { readerFor, type Reader } from '../ties/public.ts';
import { askedOfMe } from './asked.ts';
import { messageCell } from './cells.ts';
import { canStop, occasionsToday, type SeenOccasion } from './occasions-seen.ts';
import { myAgreement, versionOf } from './queries.ts';
import { because } from './rules.ts';
import { namesOf, speak } from './speaking.ts';

/** On Today, at once and before all else: what acted, why, in one's own words, and the one tap. */
export async function agreementCard(c: Ask): Promise<VNode | undefined> {
  const reader = readerFor(c);
  const occasions = await occasionsToday(reader);
  if (occasions.length === 0) return undefined;
  const cards: VNode[] = [];
  for (const occasion of occasions) cards.push(await cardOf(c, reader, occasion));
  return <Stack>{cards}</Stack>;
}

async function cardOf(c: Ask, reader: Reader, occasion: SeenOccasion): Promise<VNode> {
  const { words } = c.var;
  const { t } = words;
  const { name } = await myAgreement(reader, occasion.agreement);
  const { plan, own } = await versionOf(reader, occasion.agreement, occasion.version);
  const mine = plan.steps.find(({ kind }) => kind === 'words');
  const why = speak(because(occasion.saw), words, await namesOf(reader));
  const state =
    occasion.state === 'waiting' || occasion.state === 'lapsed' ? `.${occasion.state}` : '';
  return (
    <Card sewn title={words.say(`agreements.occasion.title${state}`, { name })}>
      {mine && <Quote text={own[mine.id] ?? ''} />}
      {occasion.state === 'waiting' && occasion.actsAt && (
        <p>{t('agreements.occasion.waits', { at: occasion.actsAt })}</p>
      )}
      {occasion.state === 'stopped' && <p>{t('agreements.occasion.stopped')}</p>}
      {why.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <CardButtons occasion={occasion} words={words} />
    </Card>
  );
}

function CardButtons({
  occasion,
  words: { t },
}: {
  occasion: SeenOccasion;
  words: Ask['var']['words'];
}) {
  const address = `/circle/agreements/occasions/${occasion.id}`;
  return (
    <form method="post" action={`${address}/stop`}>
      <ButtonRow>
        {canStop(occasion) && <Button kind="danger">{t('agreements.occasion.stop')}</Button>}
        <LinkButton
          kind="quiet"
          href={`/circle/agreements/${occasion.agreement}/occasions/${occasion.id}`}
        >
          {t('agreements.occasion.read')}
        </LinkButton>
        {!canStop(occasion) && (
          <Button kind="quiet" formaction={`${address}/putting-away`}>
            {t('agreements.occasion.away')}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

/** On a supporter's page: what they are asked, as far as the member told them, and the words that were sent to them. */
export async function agreementPanel(desk: SupporterDesk): Promise<VNode | undefined> {
  const { db, services, supporter, tie, words } = desk;
  const reader = { db, master: services.master, me: supporter };
  const asked = await askedOfMe(reader, tie);
  const sent = await wordsForMe(reader, tie);
  if (asked.length === 0 && sent.length === 0) return undefined;
  const { t } = words;
  return (
    <WordsContext.Provider value={words}>
      {sent.length > 0 && (
        <Card sewn title={t('agreements.panel.sent.title')}>
          {sent.map(({ text, at }) => (
            <Quote above={t('agreements.panel.sent', { at })} text={text} />
          ))}
          <p class="hint">{t('agreements.panel.sent.means')}</p>
        </Card>
      )}
      {asked.length > 0 && (
        <Card title={t('agreements.panel.title')}>
          {asked.map(({ text, toldAt: day }) => (
            <Quote above={t('agreements.panel.asked', { day })} text={text} />
          ))}
        </Card>
      )}
    </WordsContext.Provider>
  );
}

async function wordsForMe({ db, master }: Reader, tie: string) {
  const rows = await db<{ id: string; member: string; words: Buffer; at: Date }[]>`
    select id, member_id as member, words, sent_at as at from agreement_messages where tie_id = ${tie} order by sent_at desc limit 10`;
  return Promise.all(
    rows.map(async ({ id, member, words, at }) => ({
      at,
      text: await unseal(db, master, member, messageCell(id), words),
    })),
  );
}
