import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast, castMembers, type CastName } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import type { Db } from '../../../platform/database.ts';
import { makePersona } from './queries.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const name = fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/);
const colour = fc.integer({ min: 0, max: 5 });
const looks = fc.record({ name, first: colour, second: colour });
const others = castMembers.map(([who]) => who).filter((who) => who !== 'maya');

/** Every row that somebody may read in any table, each as the text of the columns that they may read. */
async function everythingVisible(db: Db): Promise<string[]> {
  const tables = await db<{ name: string; columns: string }[]>`
    select table_name as name, string_agg(quote_ident(column_name), ', ') as columns
    from information_schema.column_privileges
    where table_schema = 'public' and grantee = 'app_person' and privilege_type = 'SELECT' group by table_name`;
  const rows: string[] = [];
  for (const table of tables) {
    const found = await db.unsafe<{ row: string }[]>(
      `select row_to_json(t)::text as row from (select ${table.columns} from ${table.name}) t`,
    );
    rows.push(...found.map(({ row }) => `${table.name} ${row}`));
  }
  return rows;
}

/** What rows say besides the persona itself: times, ids, words. */
const facts = (rows: string[], persona: string): Set<string> =>
  new Set(
    rows
      .filter((row) => row.includes(persona))
      .flatMap((row) => row.match(/[\w:.-]{8,}/g) ?? [])
      .filter((fact) => fact !== persona),
  );

test('Nothing that a fellow member can query links two names of Maya’s, whatever she calls herself', async () => {
  await fc.assert(
    fc.asyncProperty(looks, looks, fc.constantFrom<CastName>(...others), async (one, two, who) => {
      const [fern, moss] = [
        await world.as('maya', (db) => makePersona(db, one)),
        await world.as('maya', (db) => makePersona(db, two)),
      ];
      const rows = await world.as(who, everythingVisible);
      for (const row of rows) {
        const says = [fern, moss, cast.maya.id].filter((id) => row.includes(id));
        expect(says.length, row).toBeLessThan(2);
      }
      const shared = [...facts(rows, fern)].filter((fact) => facts(rows, moss).has(fact));
      expect(shared).toEqual([]);
      await world.owner`delete from personas where id in (${fern}, ${moss})`;
    }),
    { numRuns: 25 },
  );
});

test('The numbers of Maya’s names have no more in common than those of strangers', async () => {
  const ids = new Set<string>();
  for (let i = 0; i < 10; i++) {
    ids.add(
      await world.as('maya', (db) => makePersona(db, { name: `Name ${i}`, first: 0, second: 0 })),
    );
  }
  const parts = [...ids].flatMap((id) => [id.slice(0, 8), id.slice(24)]);
  expect(new Set(parts).size).toBe(20);
});

test('Where a row lies and which transaction wrote it cannot be asked', async () => {
  for (const hidden of ['xmin', 'ctid', 'tableoid']) {
    const asking = world.as('maya', (db) => db.unsafe(`select ${hidden} from personas`));
    await expect(asking).rejects.toMatchObject({ code: '42501' });
  }
});

test('A dozen names is enough', async () => {
  await world.owner`delete from personas`;
  const make = (who: CastName) =>
    world.as(who, (db) => makePersona(db, { name: 'One more', first: 0, second: 0 }));
  for (let i = 0; i < 12; i++) await make('lee');
  await expect(make('lee')).rejects.toThrow();
});
