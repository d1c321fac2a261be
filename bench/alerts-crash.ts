import { crashAlerts } from '../test/alert-crashes.ts';
import { inPlace } from './agreements/place.ts';

/** `npm run bench -- alerts-crash [alerts]`: two workers an alert, each killed at a random moment, in nights of the clock change. */
const alerts = Number(process.argv[2] ?? 200);
await inPlace(async ({ owner, address, folder }) => {
  const count = await crashAlerts({ owner, address, folder }, alerts);
  console.log(
    `${count.reached} of ${alerts} alerts reached one, everyone and the fallback in time; ${count.more} more or fewer`,
  );
  console.log(`${count.kills} workers killed, after ${count.halfway} rounds with a job half done`);
  process.exitCode = count.reached === alerts && count.more === 0 ? 0 : 1;
});
process.exit();
