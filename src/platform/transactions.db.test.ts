import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { createWorld } from '../../test/world.ts';
import type { Db } from './database.ts';
import { NothingKept, TransactionOver } from './line.ts';

const world = await createWorld();
const { owner, sql } = world;
await owner`create table kept (word text)`;

afterAll(() => world.end());

const backend = async (db: Db): Promise<number> =>
  (await db<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
const words = async () =>
  (await owner<{ word: string }[]>`select word from kept`).map(({ word }) => word);

test('A connection that breaks under a question takes its transaction alone, and the next ones are asked', async () => {
  const breaking = owner.begin(async (db) => {
    await db`insert into kept values ('lost')`;
    await db`select pg_terminate_backend(pg_backend_pid())`;
  });
  await expect(breaking).rejects.toThrow();
  for (let n = 0; n < 5; n += 1)
    expect(await owner.begin((db) => db`select 1 as one`)).toEqual([{ one: 1 }]);
  expect(await words()).toEqual([]);
});

test('A connection that breaks between two questions: the second is never asked, on no other connection either', async () => {
  let second: unknown;
  const breaking = owner.begin(async (db) => {
    await owner`select pg_terminate_backend(${await backend(db)})`;
    await pause(200);
    try {
      await db`insert into kept values ('stray')`;
    } catch (fault) {
      second = fault;
    }
  });
  await expect(breaking).rejects.toThrow(TransactionOver);
  await owner.begin((db) => db`insert into kept values ('other')`);
  await expect.poll(() => second).toBeInstanceOf(TransactionOver);
  expect(await words()).toEqual(['other']);
});

test('What is asked once a transaction is over is refused', async () => {
  const db = await sql.begin((inside) => inside);
  expect(() => db`select 1`).toThrow(TransactionOver);
});

test('Who swallows a failure keeps nothing, and is told', async () => {
  const swallowing = owner.begin(async (db) => {
    await db`insert into kept values ('half')`;
    await db`select 1 / 0`.catch(() => undefined);
  });
  await expect(swallowing).rejects.toThrow(NothingKept);
  expect(await words()).not.toContain('half');
});

test('What fails inside a savepoint is taken back alone', async () => {
  await owner.begin(async (db) => {
    await db`insert into kept values ('before')`;
    await expect(
      db.savepoint(async (inside) => {
        await inside`insert into kept values ('inside')`;
        await inside`select 1 / 0`;
      }),
    ).rejects.toThrow('division by zero');
    await db`insert into kept values ('after')`;
  });
  expect(await words()).toEqual(expect.arrayContaining(['before', 'after']));
  expect(await words()).not.toContain('inside');
});

test('Thirty at once take turns on the connections there are', async () => {
  const pids = await Promise.all(Array.from({ length: 30 }, () => sql.begin(backend)));
  expect(new Set(pids).size).toBeLessThanOrEqual(4);
});
