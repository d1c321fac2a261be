import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';
import { withoutHidden } from './export/hidden.ts';
import { emptyDirectory, rowsOf, tableNames } from './model.ts';
import { directoryAround, everyRecord, removeEntry, saveEntry } from './records.ts';
import { storedColumnsOf, storedTables } from './stored.ts';
import { hallAndRefuge, ids } from './testing/hall-and-refuge.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.owner.begin((db) => hallAndRefuge(db));
});
afterAll(() => world.end());

test('The database has every table and column of the model, in its order, and no other but Kith’s source', async () => {
  const [row] = await world.owner<{ tables: string[] }[]>`select app.directory_tables() as tables`;
  expect(row?.tables).toEqual(tableNames.map((table) => storedTables[table]));
  for (const table of tableNames) {
    const columns = await world.owner<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${storedTables[table]} and column_name <> 'source_id' order by ordinal_position`;
    const wanted = ['id', ...storedColumnsOf(table).map(({ stored }) => stored)];
    expect(columns.map(({ name }) => name)).toEqual(wanted);
  }
});

async function whole(name: 'visitor' | 'cora') {
  const found = emptyDirectory();
  await world.as(name, async (db) => {
    for (const table of tableNames)
      for await (const row of everyRecord(db, table)) found[table].set(row.id, row as never);
  });
  return found;
}

test('Nobody, not even Cora, reads a refuge in the tables of the directory, whatever they ask', async () => {
  for (const name of ['visitor', 'cora'] as const) {
    const read = await whole(name);
    const said = JSON.stringify(tableNames.map((table) => [...rowsOf(read, table)]));
    expect(said).not.toMatch(/bramble|Rowan House|12\.34567|WX9|960999/i);
    expect(said).not.toContain(ids.refuge);
    expect(withoutHidden(read)).toEqual(read);
    expect(said).toContain('Bea');
  }
});

test('What is written with the street of a refuge in it is kept without it, and Cora can read it whole', async () => {
  const text = 'Ring at 12  Bramble Road';
  await world.as('adi', (db) => saveEntry(db, 'service', { id: ids.other, description: text }));
  const [shown] = await world.as(
    'visitor',
    (db) => db`select description from services where id = ${ids.other}`,
  );
  expect(shown?.['description']).toBe('Ring at …');
  const [kept] = await world.as(
    'cora',
    (db) =>
      db`select record ->> 'description' as text from hidden_records where record_id = ${ids.other}`,
  );
  expect(kept?.['text']).toBe(text);
});

test('Cora opens the refuge to all and everything is back as it was, then hides it again', async () => {
  const hide = (hidden: boolean) =>
    world.as('cora', (db) => saveEntry(db, 'location', { id: ids.refuge, hidden }));
  const before = await whole('visitor');
  await hide(false);
  const open = await whole('visitor');
  expect(open.location.get(ids.refuge)).toMatchObject({ name: 'Rowan House', latitude: 12.34567 });
  expect([...open.phone.values()].map(({ number }) => number)).toContain(ids.refugePhone);
  expect(open.organisation.get(ids.organisation)?.description).toContain('12 Bramble Road');
  expect(await world.owner`select from hidden_records`).toHaveLength(0);
  await hide(true);
  expect(await whole('visitor')).toEqual(before);
});

test('A page has a service with all that hangs on it, and nothing of another', async () => {
  const around = await world.as('visitor', (db) => directoryAround(db, 'service', [ids.service]));
  expect([...around.service.keys()]).toEqual([ids.service]);
  expect(around.location.get(ids.hall)?.name).toBe('Hall');
  expect([...around.capacity.values()][0]).toMatchObject({ updated: '2026-11-01T09:00:00Z' });
  expect(around.term.get(ids.term)?.name).toBe('Housing');
});

test('Adi takes a service away and what hung on it goes with it', async () => {
  expect(await world.as('adi', (db) => removeEntry(db, 'service', ids.other))).toBe(true);
  expect(await world.as('adi', (db) => removeEntry(db, 'service', ids.other))).toBe(false);
});
