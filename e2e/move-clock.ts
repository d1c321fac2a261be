import type { Sql } from '../src/platform/database.ts';

/** Moves the clock of a whole Kith to an instant, in its database and in its process. */
export async function moveClock(owner: Sql, to: Date): Promise<void> {
  const seconds = (to.getTime() - Date.now()) / 1000;
  await owner`update app.clock set ahead = make_interval(secs => ${seconds})`;
  await owner`select pg_notify('kith_clock', '')`;
}

/** Noon in Wrenfield, so many days from today: no quiet hour, and the same day everywhere that matters here. */
export function noonIn(days: number): Date {
  const noon = new Date();
  noon.setUTCHours(12, 0, 0, 0);
  return new Date(noon.getTime() + days * 86_400_000);
}
