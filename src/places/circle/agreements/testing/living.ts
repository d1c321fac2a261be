import { clock } from '../../../../platform/clock.ts';
import { cast, type CastName } from '../../../../../test/cast.ts';
import type { World } from '../../../../../test/world.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Maya's days in a test: time goes on, she checks in, and agrees things with herself. */
export function living(world: () => World) {
  // Nine in the morning, so that nothing waits for a night by chance.
  let now = clock.now().setUTCHours(9, 0, 0, 0);
  const goOn = (by: number) => world().runDue(new Date((now += by)));
  const today = () => new Date(now).toISOString().slice(0, 10);
  const toMorning = () => goOn(new Date(now + DAY_MS).setUTCHours(9, 0, 0, 0) - now);
  return {
    goOn,
    today,
    checkIn: (mood: number) => checkIn(world(), today(), mood),
    press: () => press(world()),
    agreed: (template: string, fields: Fields, tell: string[] = []) =>
      agreed(world(), template, fields, tell),
    told: (name: CastName) => told(world(), name),
    /** The next morning: what was agreed before is ended, and its notices forgotten. */
    begin: async () => {
      await forget(world());
      await toMorning();
    },
  };
}

type Fields = Record<string, string | string[]>;
const maya = cast.maya.id;

const checkIn = (world: World, day: string, mood: number) =>
  world.as('maya', async (db) => {
    await db`insert into check_ins (person_id, day, mood) values (${maya}, ${day}, ${mood})`;
  });

const press = (world: World) =>
  world.as('maya', async (db) => {
    await db`insert into not_safe_presses (id, member_id) values (gen_random_uuid(), ${maya})`;
  });

/** Makes one and agrees it; returns its address. */
async function agreed(
  world: World,
  template: string,
  fields: Fields,
  tell: string[],
): Promise<string> {
  const visit = await world.visit('maya');
  const draft = (await visit.post(`/circle/agreements/new/${template}`, fields)).location ?? '';
  await visit.post(draft.replace(/draft$/, 'agreeing'), { version: '1', tell });
  return draft.replace(/\/draft$/, '');
}

/** The notices that somebody had, the oldest first. */
async function told({ owner }: World, name: CastName): Promise<string[]> {
  const rows = await owner<{ kind: string }[]>`
    select kind from notices where person_id = ${cast[name].id} order by created_at, kind`;
  return rows.map(({ kind }) => kind);
}

async function forget({ owner }: World): Promise<void> {
  await owner`update agreements set ended_at = app.now() where ended_at is null`;
  await owner`delete from notices`;
}
