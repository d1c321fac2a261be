import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from '../src/platform/database.ts';
import { cast } from './cast.ts';
import { may, type Question } from './who-may.ts';
import { createWorld, type World } from './world.ts';

/** Sam stands by Yuki too, and Petra stands by Sam. */
export const samsTies = {
  yuki: '00000000-0000-4000-8000-000000000121',
  petra: '00000000-0000-4000-8000-000000000122',
};

/**
 * What Sam may do, and what Maya may not do while she views as Sam: see what is not about her, or change anything.
 * Each question must be answered with yes for Sam alone, or it would show nothing.
 */
export function whileViewing(
  about: string,
  prepare: (owner: Sql) => Promise<void>,
  questions: Record<string, Question>,
): void {
  describe(`Viewing as Sam, Maya finds ${about} as it should be`, () => {
    let world: World;
    beforeAll(async () => {
      world = await createWorld();
      await tieSam(world.owner);
      await prepare(world.owner);
    });
    afterAll(() => world.end());
    for (const [question, ask] of Object.entries(questions))
      test(`she does not ${question}`, async () => {
        const sam = { person: cast.sam.id };
        expect(await may(world, sam, ask)).toBe(true);
        expect(await may(world, { ...sam, onlyAbout: cast.maya.id }, ask)).toBe(false);
      });
  });
}

async function tieSam(owner: Sql): Promise<void> {
  const { sam, yuki, petra } = cast;
  await owner`insert into ties (id, member_id, supporter_id) values
    (${samsTies.yuki}, ${yuki.id}, ${sam.id}), (${samsTies.petra}, ${sam.id}, ${petra.id})`;
  await owner`insert into tie_names (tie_id, person_id, name) values (${samsTies.yuki}, ${sam.id}, 'x')`;
}
