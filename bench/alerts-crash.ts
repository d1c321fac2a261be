import { crashAlerts } from '../test/alert-crashes.ts';
import { inPlace } from './agreements/place.ts';

/** `npm run bench -- alerts-crash [alerts]`: two workers an alert, each killed at a random moment, and every third raising cut off. */
const alerts = Number(process.argv[2] ?? 200);
await inPlace(async (place) => {
  const { raised, reached, more, cutOff, kills, halfway } = await crashAlerts(place, alerts);
  console.log(`${reached} of ${raised} alerts went to one, to everyone and to the fallback`);
  console.log(`${more} alerts, rungs, notices or letters too many or too few`);
  console.log(
    `${kills} workers killed, ${cutOff} raisings cut off, ${halfway} jobs left half done`,
  );
  process.exitCode = reached === raised && more === 0 ? 0 : 1;
});
process.exit();
