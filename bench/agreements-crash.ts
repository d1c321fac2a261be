import { randomUUID } from 'node:crypto';
import { crashAgreements } from '../test/agreement-crashes.ts';
import { notSafeAgreement } from '../test/not-safe-agreement.ts';
import { inPlace } from './agreements/place.ts';

/** `npm run bench -- agreements-crash [occasions]`: two workers an occasion, each killed at a random moment. */
const occasions = Number(process.argv[2] ?? 200);
await inPlace(async ({ owner, address, folder }) => {
  const agreement = randomUUID();
  await owner.begin((db) => notSafeAgreement(db, agreement));
  const { acted, twice, missing, kills, halfway } = await crashAgreements(
    { owner, address, folder },
    agreement,
    occasions,
  );
  console.log(`${acted} of ${occasions} occasions acted, ${twice} deeds twice, ${missing} missing`);
  console.log(`${kills} workers killed, after ${halfway} rounds with a job half done`);
  process.exitCode = acted === occasions && twice === 0 && missing === 0 ? 0 : 1;
});
process.exit();
