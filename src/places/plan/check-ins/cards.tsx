import type { VNode } from 'preact';
import type { Ask } from '../../../platform/web/context.ts';
import { Card } from '../../../ui/card/card.tsx';
import { readerFor } from '../../circle/ties/public.ts';
import { keptFor } from './kept.ts';
import { scaleOf } from './queries.ts';
import { isDue } from './rules.ts';
import { lastDays } from './saying.ts';
import { Keeping, Tap } from './tap.tsx';
import type { ScaledVersion } from './history.ts';
import { moodWord } from './words-of-days.ts';

/** On Today: one check-in of one tap, on the days that the member chose. */
export async function checkInCard(c: Ask): Promise<VNode | undefined> {
  const { today, known } = await lastDays(c);
  const said = known.latestFirst.find(({ day }) => day === today);
  return said || isDue(known, today) ? draw(c) : undefined;
}

/** On a hard day it is there whatever the rhythm. */
export const hardDayCard = (c: Ask): Promise<VNode> => draw(c);

async function draw(c: Ask): Promise<VNode> {
  const { t } = c.var.words;
  const { today, known } = await lastDays(c);
  const said = known.latestFirst.find(({ day }) => day === today) as ScaledVersion | undefined;
  if (said) {
    const mood = moodWord(c.var.words, said.scale, said.mood);
    return (
      <Card title={t('check-ins.today.is', { mood })} href={`/plan/check-ins/${today}`}>
        <p>{t('check-ins.today.more')}</p>
        <Keeping keptFor={keptFor(c)} />
      </Card>
    );
  }
  const scale = await scaleOf(readerFor(c));
  return (
    <Card sewn>
      <Tap day={today} legend={t('check-ins.today.ask')} scale={scale} keptFor={keptFor(c)} />
    </Card>
  );
}
