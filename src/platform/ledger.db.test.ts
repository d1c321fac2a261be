import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../test/cast.ts';
import { mayasTies } from '../../test/seed-circle.ts';
import { createWorld, type World } from '../../test/world.ts';
import { ledgerFile } from './ledger-file.ts';
import { applyLedger } from './ledger.ts';

// `now` goes on; `restored` is as a backup of this morning would bring it back.
let now: World;
let restored: World;
beforeAll(async () => {
  [now, restored] = [await createWorld(), await createWorld()];
  const shown = await openConsents(restored);
  for (const { id, tie, part } of shown) {
    await now.owner`update consents set id = ${id} where tie_id = ${tie} and part = ${part}`;
  }
});
afterAll(() => Promise.all([now.end(), restored.end()]));

const openConsents = (world: World) =>
  world.owner<{ id: string; tie: string; part: string }[]>`
    select id, tie_id as tie, part from consents where withdrawn_at is null order by part`;

/** The restored database beside the folder, keys and ledger of now. */
const applied = () =>
  applyLedger(restored.owner, { ...restored.services, config: now.services.config });

test('Each withdrawal, each end of a tie and each erasure stands in the table and, by a job, in the file', async () => {
  const maya = await now.visit('maya');
  const [first] = await openConsents(now);
  await maya.post(`/circle/consents/${first?.id}/withdrawal`);
  await now.as(
    'maya',
    (db) =>
      db`insert into tie_endings (tie_id, by_person_id) values (${mayasTies.asha}, ${cast.maya.id})`,
  );
  await (await now.visit('lee')).post('/you/erasure', { sure: 'yes' });
  const rows = await now.owner`select kind from ledger_entries`;
  expect(rows.count).toBe(3);
  await now.runDue();
  const lines = (await readFile(ledgerFile(now.services.config.folder), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(3);
});

test('A job that runs twice, or after its file was lost, writes each line once', async () => {
  const file = ledgerFile(now.services.config.folder);
  const before = await readFile(file, 'utf8');
  const again = () =>
    now.as('maya', (db) => db`select app.enqueue('copy-ledger', '{}', null, 'copy-ledger')`);
  await again();
  await now.runDue();
  expect(await readFile(file, 'utf8')).toBe(before);
  await rm(file);
  await again();
  await now.runDue();
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(3);
});

test('After a restore of this morning’s backup Lee is gone again, and what Maya took back is taken back', async () => {
  expect((await restored.owner`select from people where id = ${cast.lee.id}`).count).toBe(1);
  const open = await openConsents(restored);
  expect(await applied()).toEqual({ erasures: 1, withdrawals: 2 });
  expect((await restored.owner`select from people where id = ${cast.lee.id}`).count).toBe(0);
  expect(
    (await restored.owner`select from person_keys where person_id = ${cast.lee.id}`).count,
  ).toBe(0);
  expect(await openConsents(restored)).toHaveLength(open.length - 1);
  expect(
    (await restored.owner`select from tie_endings where tie_id = ${mayasTies.asha}`).count,
  ).toBe(1);
});

test('Applied twice it changes nothing more, and the table holds what the file holds', async () => {
  const before = await openConsents(restored);
  expect((await applied()).erasures).toBe(0);
  expect(await openConsents(restored)).toEqual(before);
  const ids = async (world: World) =>
    (await world.owner<{ id: string }[]>`select id from ledger_entries order by id`).map(
      ({ id }) => id,
    );
  expect(await ids(restored)).toEqual(await ids(now));
});

test('An entry in the restored table that the file lost is applied too', async () => {
  await restored.owner`insert into ledger_entries (kind, person_id) values ('erasure', ${cast.omar.id})`;
  expect((await applied()).erasures).toBe(1);
  expect((await restored.owner`select from people where id = ${cast.omar.id}`).count).toBe(0);
});

test('Nobody can take back another’s consent by what they write into the ledger', async () => {
  const [mayas] = await openConsents(now);
  await now.as('hugo', (db) => db`select app.note_withdrawal('consents', ${mayas?.id ?? ''})`);
  await now.runDue();
  await applied();
  expect(await openConsents(restored)).toContainEqual(mayas);
});
