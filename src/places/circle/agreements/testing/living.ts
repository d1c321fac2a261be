import { cast, type CastName } from '../../../../../test/cast.ts';
import type { World } from '../../../../../test/world.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Maya's days in a test: time goes on, she checks in, and agrees things with herself. */
export function living(world: () => World) {
  // Nine in the morning, so that nothing waits for a night by chance.
  let now = new Date().setUTCHours(9, 0, 0, 0);
  const goOn = (by: number) => world().runDue(new Date((now += by)));
  return {
    goOn,
    today: () => new Date(now).toISOString().slice(0, 10),
    checkIn: (mood: number) =>
      world().as('maya', async (db) => {
        const day = new Date(now).toISOString().slice(0, 10);
        await db`insert into check_ins (person_id, day, mood) values (${cast.maya.id}, ${day}, ${mood})`;
      }),
    press: () =>
      world().as(
        'maya',
        (db) =>
          db`insert into not_safe_presses (id, member_id) values (gen_random_uuid(), ${cast.maya.id})`,
      ),
    /** Makes one and agrees it; returns its address. */
    agreed: async (
      template: string,
      fields: Record<string, string | string[]>,
      tell: string[] = [],
    ) => {
      const maya = await world().visit('maya');
      const draft = (await maya.post(`/circle/agreements/new/${template}`, fields)).location ?? '';
      await maya.post(draft.replace(/draft$/, 'agreeing'), { version: '1', tell });
      return draft.replace(/\/draft$/, '');
    },
    /** The notices that somebody had, the oldest first. */
    told: async (name: CastName) => {
      const rows = await world().owner<{ kind: string }[]>`
        select kind from notices where person_id = ${cast[name].id} order by created_at, kind`;
      return rows.map(({ kind }) => kind);
    },
    /** The next morning: what was agreed before is ended, and its notices forgotten. */
    begin: async () => {
      const { owner } = world();
      await owner`update agreements set ended_at = app.now() where ended_at is null`;
      await owner`delete from notices`;
      await goOn(new Date(now + DAY_MS).setUTCHours(9, 0, 0, 0) - now);
    },
  };
}
