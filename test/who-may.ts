import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, type Asker, type Db } from '../src/platform/database.ts';
import { cast, everybody, type Asking } from './cast.ts';
import { createWorld, type World } from './world.ts';

/** Rows, a count of changed rows, or a row security refusal: may they or may they not. */
export type Question = (db: Db, world: World) => Promise<{ count: number } | readonly unknown[]>;

/**
 * A truth table: the questions on top, the cast down the side, `yes` or `no` in each cell. A missing row does not compile.
 * Every cell is asked in a transaction of its own that is taken back.
 */
export function whoMay(
  about: string,
  questions: Record<string, Question>,
  answers: Record<Asking, string>,
  prepare: (world: World) => Promise<void> = async () => undefined,
): void {
  describe(about, () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld();
      await prepare(world);
    });
    afterAll(() => world.end());
    for (const [column, [question, ask]] of Object.entries(questions).entries()) {
      test(`who may ${question}`, async () => {
        const seen: Record<string, string> = {};
        const written: Record<string, string> = {};
        for (const name of everybody) {
          seen[name] = (await may(world, askerOf(name), ask)) ? 'yes' : 'no';
          written[name] = answers[name].trim().split(/\s+/)[column] ?? 'missing';
        }
        expect(seen).toEqual(written);
      });
    }
  });
}

const askerOf = (name: Asking): Asker =>
  name === 'visitor' ? 'visitor' : { person: cast[name].id };

/** The answer to a question, asked in a transaction that is taken back. */
export async function may(world: World, asker: Asker, ask: Question): Promise<boolean> {
  const takenBack = new Error();
  let answer = false;
  await world.sql
    .begin(async (db) => {
      await enter(db, asker);
      const result = await ask(db, world);
      answer =
        (Array.isArray(result) && result.length > 0) || ('count' in result && result.count > 0);
      throw takenBack;
    })
    .catch((fault: unknown) => {
      if (fault !== takenBack && !isRefusal(fault)) throw fault;
    });
  return answer;
}

/** The database said no: a missing grant, or a row that its policy does not let in. */
function isRefusal(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === '42501';
}
