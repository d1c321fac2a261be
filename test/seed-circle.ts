import type { Db } from '../src/platform/database.ts';
import { seal } from '../src/platform/sealing.ts';
import { cast, type CastName } from './cast.ts';
import { testMaster } from './test-master.ts';

const tie = (number: number) => `00000000-0000-4000-8000-00000000010${number}`;

/** The ties of Maya's circle, by who supports her. */
export const mayasTies = {
  sam: tie(2),
  asha: tie(3),
  omar: tie(4),
  ruiz: tie(7),
  hugo: tie(13 - 4),
} satisfies Partial<Record<CastName, string>>;

const plan = 'wellness daily triggers early-signs breaking-down crisis afterwards'
  .split(' ')
  .map((section) => `plan-${section}`);

const parts: Record<keyof typeof mayasTies, string[]> = {
  sam: ['checkin-mood', 'safety-plan', 'alerts'],
  asha: ['checkin-mood'],
  omar: ['checkin-mood', 'checkin-notes', 'safety-plan'],
  ruiz: ['measures', ...plan],
  hugo: ['checkin-mood', 'routine', 'safety-plan'],
};

/** Sam stands by Maya, Asha knows how she is, Omar's consent was withdrawn, Dr Ruiz guides, and Hugo was removed. */
export async function seedCircle(db: Db): Promise<void> {
  const { maya } = cast;
  for (const [name, id] of Object.entries(mayasTies) as [keyof typeof mayasTies, string][]) {
    const supporter = cast[name];
    await db`insert into ties (id, member_id, supporter_id, begun_at)
      values (${id}, ${maya.id}, ${supporter.id}, app.now() - interval '100 days')`;
    await callEachOther(db, id, maya, supporter, name === 'ruiz' ? 'professional' : 'friend');
    for (const part of parts[name]) await consent(db, id, supporter.id, part);
  }
  await db`update consents set withdrawn_at = app.now() - interval '2 days' where tie_id = ${mayasTies.omar}`;
  await db`insert into tie_endings (tie_id, by_person_id) values (${mayasTies.hugo}, ${maya.id})`;
}

type Someone = { id: string; called: string };

async function callEachOther(
  db: Db,
  id: string,
  member: Someone,
  supporter: Someone,
  kind: string,
): Promise<void> {
  const called = (by: string, name: string) =>
    seal(db, testMaster, by, { table: 'tie_names', column: 'name', row: id }, name);
  await db`insert into tie_names (tie_id, person_id, kind, name) values
    (${id}, ${member.id}, ${kind}, ${await called(member.id, supporter.called)}),
    (${id}, ${supporter.id}, '', ${await called(supporter.id, member.called)})`;
}

async function consent(db: Db, id: string, supporter: string, part: string): Promise<void> {
  const [made] = await db<{ id: string }[]>`select gen_random_uuid() as id`;
  const row = made?.id ?? '';
  const cell = { table: 'consents', column: 'words', row };
  const words = await seal(db, testMaster, cast.maya.id, cell, `${part}, as agreed`);
  await db`insert into consents (id, tie_id, member_id, supporter_id, part, words, given_at, until)
    values (${row}, ${id}, ${cast.maya.id}, ${supporter}, ${part}, ${words}, app.now() - interval '90 days',
      app.now() + interval '200 days')`;
}
