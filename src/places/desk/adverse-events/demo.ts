import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Harm, Kind } from './form.ts';
import { cellOf } from './queries.ts';

interface DemoEvent {
  /** Whose alert it was around. */
  alertOf?: string;
  by: string;
  kind: Kind;
  harm: Harm;
  daysAgo: number;
  words: string;
  learned?: string;
}

const events: DemoEvent[] = [
  {
    by: 'theo',
    alertOf: 'noor',
    kind: 'late',
    harm: 'none',
    daysAgo: 34,
    words:
      'The alert came at ten past nine and my phone was still silent from the night. It went on to Petra, who had it in time.',
    learned:
      'Each shift now begins with a look at the phone. It stands on the card by the door since the first of the month.',
  },
  {
    by: 'mo',
    kind: 'false_alarm',
    harm: 'some',
    daysAgo: 2,
    words:
      'I rang about a line from a song. They felt watched, and said so. A question under the post would have been kinder.',
  },
];

/** Two entries: one that Cora has learned from, and one that waits for her. */
export async function adverseEventsDemo(stage: DemoStage): Promise<void> {
  for (const event of events) await write(stage, event);
  await stage.db`delete from notices where kind like 'adverse-event%'`;
}

async function write(stage: DemoStage, event: DemoEvent): Promise<void> {
  const { db, services, person } = stage;
  const id = randomUUID();
  const sealed = (column: 'words' | 'learned', text: string) =>
    seal(db, services.master, person(event.by), cellOf(column, id), text);
  const { kind, harm, daysAgo, words, learned } = event;
  await db`insert into adverse_events (id, by_person_id, alert_id, kind, harm, words, learned, written_at, reviewed_at, reviewed_by)
    values (${id}, ${person(event.by)}, (select a.id from alerts a where a.about_person_id = ${event.alertOf ? person(event.alertOf) : null}),
      ${kind}, ${harm}, ${await sealed('words', words)},
      ${learned ? await sealed('learned', learned) : null}, app.now() - make_interval(days => ${daysAgo}),
      ${learned ? db`app.now() - make_interval(days => ${daysAgo - 3})` : null}, ${learned ? person('cora') : null})`;
}
