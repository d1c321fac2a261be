import type { VNode } from 'preact';
import type { Ask } from '../../../platform/web/context.ts';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { onCallOpensAt } from '../../desk/alerts/public.ts';
import { readerFor } from '../ties/public.ts';
import { BecameWords } from './not-safe-page.tsx';
import { standingPress } from './queries.ts';

const address = '/circle/not-safe';

/** On Today while it stands: what became of it, help, and the way back. */
export async function pressedCard(c: Ask): Promise<VNode | undefined> {
  const press = await standingPress(readerFor(c));
  if (!press) return undefined;
  const { t } = c.var.words;
  return (
    <Card sewn title={t('not-safe.said.title')} above={t('not-safe.at', { at: press.at })}>
      <BecameWords state={press.state} opensAt={await onCallOpensAt(c.var.db)} />
      <form method="post" action={`${address}/safe`}>
        <ButtonRow>
          <LinkButton href={address}>{t('not-safe.card.open')}</LinkButton>
          <Button kind="quiet">{t('not-safe.safe')}</Button>
        </ButtonRow>
      </form>
    </Card>
  );
}

/** On Help now, for who is signed in: one step to a page that says who would be told. */
export async function helpCard(c: Ask): Promise<VNode | undefined> {
  if (!c.var.arrival.person) return undefined;
  const press = await standingPress(readerFor(c));
  const { t } = c.var.words;
  return (
    <Card title={t(press ? 'not-safe.said.title' : 'not-safe.card.title')}>
      <p>{t(press ? 'not-safe.card.said' : 'not-safe.card')}</p>
      <LinkButton kind="quiet" href={address}>
        {t(press ? 'not-safe.card.open' : 'not-safe.press')}
      </LinkButton>
    </Card>
  );
}

/** Last on a hard day: one line. */
export async function hardDayLine(c: Ask): Promise<VNode> {
  return <a href={address}>{c.var.words.t('not-safe.hard')}</a>;
}
