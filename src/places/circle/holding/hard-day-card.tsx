import type { VNode } from 'preact';
import type { Ask } from '../../../platform/web/context.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { myConsents } from '../consents/public.ts';
import { mySupporters, readerFor, type Tie } from '../ties/public.ts';

/** On a hard day one person: who stands by me, or else who has stood there the longest. */
export async function hardDayPerson(c: Ask): Promise<VNode> {
  const { t } = c.var.words;
  const one = await nearestOf(c);
  if (!one)
    return (
      <Card title={t('holding.hard.nobody')}>
        <p>{t('holding.hard.nobody.words')}</p>
        <LinkButton kind="quiet" href="/help">
          {t('holding.hard.line')}
        </LinkButton>
      </Card>
    );
  const { name, ownWords } = one;
  return (
    <Card title={t('holding.hard.person', { name })}>
      {ownWords && <p>{t('holding.hard.called', { name, words: ownWords })}</p>}
      <p>{t('holding.hard.words')}</p>
      <LinkButton kind="quiet" href={`/circle/help/new?kind=call&tie=${one.id}`}>
        {t('holding.hard.ask', { name })}
      </LinkButton>
    </Card>
  );
}

async function nearestOf(c: Ask): Promise<Tie | undefined> {
  const reader = readerFor(c);
  const heard = (await mySupporters(reader)).filter(({ muted }) => !muted);
  const consents = await myConsents(reader);
  const standsBy = (tie: Tie) =>
    consents.some((consent) => consent.tie === tie.id && consent.part === 'safety-plan');
  const [nearest] = heard.toSorted(
    (a, b) =>
      Number(standsBy(b)) - Number(standsBy(a)) || a.begunAt.getTime() - b.begunAt.getTime(),
  );
  return nearest;
}
