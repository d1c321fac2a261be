import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { dayOf, eachDay, momentAt, plusDays, type Day } from '../../../platform/local-days.ts';
import { seal } from '../../../platform/sealing.ts';
import { everyEarlySign, type EarlySign } from '../recovery-plan/public.ts';
import { demoNotes } from './demo-notes.ts';
import { HELPS } from './form.ts';
import { lifeOf, type Life, type LivedDay } from './demo-lives.ts';
import { noteCell } from './queries.ts';

const zone = 'Europe/London';

/** Maya's year with its tides, a hard spell, days missed and days off; and lighter years of others. */
export async function checkInsDemo(stage: DemoStage): Promise<void> {
  const today = dayOf(stage.today.getTime(), zone);
  const others = ['asha', 'lee', 'ana', 'celia', 'petra', 'dov', 'edith', 'kit', 'noor', 'seth'];
  await tell(stage, 'maya', today, { back: 364, often: 0.86, grown: 0.62 });
  for (const [n, name] of others.entries())
    await tell(stage, name, today, { back: 40 + 25 * n, often: 0.75 - 0.05 * n, grown: 0.2 });
  await tell(stage, 'nina', today, { back: 1, often: 1, grown: 0 });
  await writeNotes(stage, today);
  await stage.db`insert into days_off (person_id, first_day, last_day, set_at)
    values (${stage.person('maya')}, ${plusDays(today, -118)}, ${plusDays(today, -110)}, app.now() - interval '120 days')`;
  await stage.db`insert into check_in_settings (person_id, scale) values (${stage.person('lee')}, 'centred')`;
}

async function tell(stage: DemoStage, name: string, today: Day, life: Life): Promise<void> {
  const { db, person, services } = stage;
  const reader = { db, master: services.master, me: person(name) };
  const signs = (await everyEarlySign(reader)).filter(({ putAway }) => !putAway);
  const scale = name === 'lee' ? 'centred' : 'plain';
  const last = name === 'asha' ? today : plusDays(today, -1);
  const days = eachDay(plusDays(today, -life.back), last);
  for (const lived of lifeOf(days, today, life, stage.chance)) {
    const said = { person_id: person(name), scale, ...lived, ...ticked(stage, lived, signs) };
    await db`insert into check_ins ${db(said)}`;
  }
}

/** Signs on hard days, what helped on others, and when it was said. */
function ticked(stage: DemoStage, { day, mood, energy }: LivedDay, signs: EarlySign[]) {
  const ids = signs.map(({ id }) => id);
  return {
    signs: mood <= 2 && stage.chance() < 0.6 ? pick(ids, stage) : [],
    helped: energy && mood >= 3 ? pick(HELPS, stage) : [],
    recorded_at: new Date(momentAt(day, `${mood < 3 ? 21 : 19}:${mood}0`, zone)),
  };
}

/** One or two of them. */
function pick(all: readonly string[], { chance }: DemoStage): string[] {
  const most = chance() < 0.4 ? 2 : 1;
  return all.filter(() => chance() < 0.3).slice(0, most);
}

async function writeNotes({ db, person, services }: DemoStage, today: Day): Promise<void> {
  const maya = person('maya');
  for (const { ago, text } of demoNotes) {
    const id = randomUUID();
    const words = await seal(db, services.master, maya, noteCell(id), text);
    const day = plusDays(today, -ago);
    await db`insert into check_in_notes (id, person_id, day, words, written_at)
      select ${id}, person_id, day, ${words}, recorded_at from check_ins
      where person_id = ${maya} and day = ${day} limit 1`;
  }
}
