import type { Config } from '../config.ts';
import type { Capability, CommandDesk } from '../platform/capability.ts';
import { connect, type Sql } from '../platform/database.ts';
import { findHome, prepareDatabase, type Home } from '../platform/home.ts';

export { CommandRefused } from '../platform/capability.ts';

/** Work as the owner beside a Kith that may be running; the database is started for it where it is not. */
export async function asOwner<T>(
  config: Config,
  work: (owner: Sql, home: Home) => Promise<T>,
): Promise<T> {
  const home = await findHome(config);
  const owner = connect(home.owner, { max: 2 });
  try {
    return await work(owner, home);
  } finally {
    await owner.end();
    await home.stop();
  }
}

/** What a capability's command may reach. */
export const commandDesk = (config: Config, house: Capability[]): CommandDesk => ({
  config,
  house,
  say: (line) => console.log(line),
  asOwner: (work) =>
    asOwner(config, async (owner, home) => {
      if (await isNew(owner)) await prepareDatabase(home, config);
      return owner.begin((db) => work(db)) as ReturnType<typeof work>;
    }),
});

/** Whether Kith never started here: then a command may make the tables. Later that is `kith upgrade`'s to do, with a backup. */
export async function isNew(owner: Sql): Promise<boolean> {
  const [row] = await owner<{ fresh: boolean }[]>`
    select to_regclass('public.migrations') is null as fresh`;
  return row?.fresh ?? false;
}

/** One line that is drawn again: `[=====     ] 12 of 40 public.mails`. Plain lines where nobody watches. */
export function progressLine(done: number, of: number, what: string): void {
  const filled = of === 0 ? 20 : Math.round((done / of) * 20);
  const line = `[${'='.repeat(filled).padEnd(20)}] ${done} of ${of} ${what}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[2K${line}${done === of ? '\n' : ''}`);
  else if (done === of) console.log(line);
}
