import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';

/** Sam noticed something a while ago, which Maya put away. */
export async function concernsDemo({ db, person, services }: DemoStage): Promise<void> {
  const id = randomUUID();
  const text = 'You cancelled twice and sounded tired on Sunday. I can come by, or not. Tell me.';
  const cell = { table: 'concerns', column: 'words', row: id };
  const words = await seal(db, services.master, person('maya'), cell, text);
  await db`insert into concerns (id, tie_id, member_id, supporter_id, signs, words, raised_at)
    select ${id}, t.id, t.member_id, t.supporter_id, '{quiet,sleep}', ${words}, app.now() - interval '40 days' from ties t
    where t.member_id = ${person('maya')} and t.supporter_id = ${person('sam')}`;
  await db`insert into concerns_put_away (concern_id, member_id) values (${id}, ${person('maya')})`;
}
