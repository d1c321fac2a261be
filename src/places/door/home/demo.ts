import type { DemoStage } from '../../../platform/capability.ts';
import { deepNames, lightNames } from './form.ts';

/** Most people of the demo put a square in the quilt. */
export async function demo({ db, chance }: DemoStage): Promise<void> {
  const people = await db<{ id: string }[]>`select id from people order by id`;
  for (const [i, { id }] of people.entries()) {
    if (chance() < 0.2) continue;
    const pick = <Name>(names: readonly Name[]) =>
      names[Math.floor(chance() * names.length)] ?? null;
    await db`insert into quilt_squares (person_id, seed, deep, light)
      values (${id}, ${seed(i, chance())}, ${pick(deepNames)}, ${pick(lightNames)})`;
  }
}

const seed = (i: number, chance: number): string =>
  `${Math.floor(chance * 0xffffffff)
    .toString(16)
    .padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`;
