import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';

/** What Maya likes to hear, and what she was sent lately. */
export async function encouragementsDemo({ db, person, services }: DemoStage): Promise<void> {
  const maya = person('maya');
  const sealed = (table: string, row: string, text: string) =>
    seal(db, services.master, maya, { table, column: 'words', row }, text);
  for (const text of ['One hour at a time.', 'You do not have to answer.', 'Kettle is on.']) {
    const id = randomUUID();
    const words = await sealed('encouragement_phrases', id, text);
    await db`insert into encouragement_phrases (id, member_id, words, made_at)
      values (${id}, ${maya}, ${words}, app.now() - interval '150 days')`;
  }
  for (const [name, text] of sent) {
    const id = randomUUID();
    const words = await sealed('encouragements', id, text);
    await db`insert into encouragements (id, tie_id, member_id, supporter_id, words)
      select ${id}, t.id, t.member_id, t.supporter_id, ${words} from ties t
      where t.member_id = ${maya} and t.supporter_id = ${person(name)}`;
  }
}

const sent: [name: string, text: string][] = [
  ['sam', 'Thinking of you. No need to write back.'],
  ['asha', 'Kettle is on.'],
];
