import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { applyLedger } from '../../../platform/ledger.ts';
import { agreed, mayaAgreed, occasion } from './testing/agreed.ts';

const [maya, acted] = [cast.maya.id, randomUUID()];
/** Agreed before the backup, like the first one; each is taken back in a way of its own. */
const [ended, paused, changed] = [randomUUID(), randomUUID(), randomUUID()];
const untouched = randomUUID();

// `now` goes on; `restored` is as a backup of this morning would bring it back.
let now: World;
let restored: World;
beforeAll(async () => {
  [now, restored] = [await createWorld(), await createWorld()];
  for (const world of [now, restored]) await thisMorning(world);
});
afterAll(() => Promise.all([now.end(), restored.end()]));

async function thisMorning(world: World): Promise<void> {
  await mayaAgreed(world);
  const { owner } = world;
  await owner`delete from agreement_pauses`;
  for (const id of [ended, paused, changed, untouched]) {
    await owner`insert into agreements (id, member_id, name) values (${id}, ${maya}, 'x')`;
    await owner`insert into agreement_versions (agreement_id, version, member_id, plan, words, agreed_at, lasts_until, agreed_words)
      select ${id}, 1, member_id, plan, words, agreed_at, lasts_until, agreed_words from agreement_versions
      where agreement_id = ${agreed} and version = 1`;
  }
  await owner`insert into consents (tie_id, member_id, supporter_id, part, words, until, opened_by)
    values (${mayasTies.sam}, ${maya}, ${cast.sam.id}, 'goals', 'x', app.now() + interval '1 day', ${occasion})`;
  await owner`delete from ledger_entries`;
}

/** What Maya takes back after the backup; `acted` is an occasion that the backup does not know. */
async function mayaTakesBack(): Promise<void> {
  await now.owner`insert into agreement_occasions (id, agreement_id, member_id, key, version, state, began_at, seen_until, over)
    values (${acted}, ${untouched}, ${maya}, 'since:9', 1, 'waiting', app.now(), app.now(), false)`;
  await now.as('maya', async (db) => {
    await db`update agreements set ended_at = app.now() where id = ${ended}`;
    await db`insert into agreement_pauses (agreement_id, member_id) values (${paused}, ${maya})`;
    await db`insert into agreement_versions (agreement_id, version, member_id, plan, words) values (${changed}, 2, ${maya}, '{}', 'x')`;
    await db`update agreement_versions set agreed_at = app.now(), lasts_until = app.now() + interval '9 days', agreed_words = 'x'
      where agreement_id = ${changed} and version = 2`;
    await db`update agreement_occasions set stopped_at = app.now() where id in (${occasion}, ${acted})`;
    await db`insert into everything_withdrawn (tie_id, member_id, supporter_id) values (${mayasTies.asha}, ${maya}, ${cast.asha.id})`;
  });
  await now.runDue();
}

/** The restored database beside the folder, keys and ledger of now. */
const applied = () =>
  applyLedger(restored.owner, { ...restored.services, config: now.services.config });

const resting = async () =>
  (await restored.owner<{ id: string }[]>`select agreement_id as id from agreement_pauses`)
    .map(({ id }) => id)
    .toSorted();

test('After a restore what Maya ended is ended, what she stopped is stopped and closed, and what she took back is taken back', async () => {
  await mayaTakesBack();
  // Six of agreements, and the consent that was open.
  expect((await applied()).withdrawals).toBe(7);
  const { owner } = restored;
  expect(await owner`select id from agreements where ended_at is not null`).toEqual([
    { id: ended },
  ]);
  expect(await owner`select state from agreement_occasions where id = ${occasion}`).toEqual([
    { state: 'stopped' },
  ]);
  const open =
    await owner`select from consents where opened_by = ${occasion} and withdrawn_at is null`;
  expect(open).toHaveLength(0);
  const withdrawn = await owner`select from everything_withdrawn where tie_id = ${mayasTies.asha}`;
  expect(withdrawn).toHaveLength(1);
});

test('What she paused or changed rests until she looks, and so does what would act once more', async () => {
  expect(await resting()).toEqual([paused, changed, untouched].toSorted());
});

test('Applied twice it changes nothing more', async () => {
  await applied();
  expect(await resting()).toEqual([paused, changed, untouched].toSorted());
  const withdrawn =
    await restored.owner`select from everything_withdrawn where tie_id = ${mayasTies.asha}`;
  expect(withdrawn).toHaveLength(1);
});

test('What Hugo writes into the ledger takes nothing of Maya’s back', async () => {
  await restored.owner`delete from ledger_entries`;
  await restored.owner`delete from agreement_pauses`;
  await restored.owner`update agreement_occasions set state = 'acted' where id = ${occasion}`;
  await now.owner`delete from ledger_entries`;
  await now.as('hugo', async (db) => {
    for (const subject of [
      `ended ${agreed}`,
      `paused ${agreed}`,
      `changed ${agreed}`,
      `stopped ${occasion} ${agreed}`,
      `stopped ${randomUUID()} ${agreed}`,
      `everything ${mayasTies.sam}`,
    ])
      await db`select app.note_withdrawal('agreements', ${subject})`;
  });
  const before = await restored.owner`select * from agreements order by id`;
  const rows = await now.owner<{ id: string; subject: string; person: string }[]>`
    select id, subject, person_id as person from ledger_entries`;
  for (const { id, subject, person } of rows)
    await restored.owner`insert into ledger_entries (id, kind, person_id, capability, subject)
      values (${id}, 'withdrawal', ${person}, 'agreements', ${subject})`;
  await applyLedger(restored.owner, restored.services);
  expect(await restored.owner`select * from agreements order by id`).toEqual(before);
  expect(await resting()).toEqual([]);
  expect(
    await restored.owner`select state from agreement_occasions where id = ${occasion}`,
  ).toEqual([{ state: 'acted' }]);
  expect(
    await restored.owner`select from everything_withdrawn where tie_id = ${mayasTies.sam}`,
  ).toHaveLength(0);
});
