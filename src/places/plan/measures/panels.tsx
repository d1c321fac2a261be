import type { VNode } from 'preact';
import type { SupporterDesk } from '../../../platform/capability.ts';
import { Card } from '../../../ui/card/card.tsx';
import { lookAt } from '../../circle/consents/public.ts';
import { INSTRUMENTS } from './instruments.ts';
import { measuresOf } from './queries.ts';
import { Totals } from './totals.tsx';

/** On a supporter's page: the totals over time, by consent; never a single answer. */
export async function measuresPanel(
  desk: SupporterDesk,
  member: string,
): Promise<VNode | undefined> {
  const { t, say } = desk.words;
  if (!(await lookAt(desk, member, 'measures'))) return undefined;
  const measures = await measuresOf(desk.db, member);
  const taken = INSTRUMENTS.filter(({ id }) =>
    measures.some(({ instrument }) => instrument === id),
  );
  return (
    <Card title={t('measures.panel.title')}>
      {taken.length === 0 && <p>{t('measures.panel.none')}</p>}
      {taken.map((instrument) => (
        <>
          <h3>{say(`measures.${instrument.id}.title`)}</h3>
          <Totals
            instrument={instrument}
            measures={measures.filter((one) => one.instrument === instrument.id)}
          />
        </>
      ))}
      <p class="hint">{t('measures.panel.kept')}</p>
    </Card>
  );
}
