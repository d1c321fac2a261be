import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { GAD_7, PHQ_9, QPR_15, type Instrument } from './instruments.ts';

/** Maya's measures over a year, which she lets Dr Ruiz see. */
export async function measuresDemo(stage: DemoStage): Promise<void> {
  await taken(stage, PHQ_9, { 310: 17, 240: 14, 170: 15, 95: 11, 40: 13, 12: 8 });
  await taken(stage, GAD_7, { 310: 13, 170: 12, 95: 8, 12: 7 });
  await taken(stage, QPR_15, { 240: 31, 95: 37, 12: 43 });
}

/** Totals by how many days ago. */
async function taken(
  { db, person }: DemoStage,
  instrument: Instrument,
  totals: Record<number, number>,
): Promise<void> {
  for (const [daysAgo, total] of Object.entries(totals)) {
    const id = randomUUID();
    await db`insert into measures (id, person_id, instrument, day, total, taken_at)
      values (${id}, ${person('maya')}, ${instrument.id}, app.now()::date - ${Number(daysAgo)}::int, ${total},
        app.now() - make_interval(days => ${Number(daysAgo)}))`;
    await db`insert into measure_answers (measure_id, person_id, answers)
      values (${id}, ${person('maya')}, ${answersFor(instrument, total)})`;
  }
}

/** Answers that come to a total, spread over the items; a risk item is answered with "not at all". */
function answersFor({ items, riskItem }: Instrument, total: number): number[] {
  const open = riskItem === null ? items : items - 1;
  return Array.from({ length: items }, (_, n) =>
    n + 1 === riskItem ? 0 : Math.floor((total * (n + 1)) / open) - Math.floor((total * n) / open),
  );
}
