import { createHash } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';

/** Two sheets of cards: one that brought most of the members, one for volunteers that is half used. */
export async function demo({ db, person }: DemoStage): Promise<void> {
  await sheet(8, 7, null, 40);
  await sheet(4, 2, 'volunteer', 5);

  async function sheet(
    count: number,
    used: number,
    bundle: string | null,
    daysAgo: number,
  ): Promise<void> {
    for (let i = 0; i < count; i++) {
      const code = createHash('sha256')
        .update(`${bundle ?? 'member'} card ${i} of the demo`)
        .digest();
      await db`insert into invitations (code, bundle, made_by, made_at, expires_at, used_on)
        values (${code}, ${bundle}, ${person('cora')}, app.now() - make_interval(days => ${daysAgo}), app.now() + interval '9 days',
          ${i < used ? db`(app.now() - make_interval(days => ${daysAgo - 3}))::date` : null})`;
    }
  }
}
