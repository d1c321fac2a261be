import { rmSync } from 'node:fs';
import { startKith } from '../e2e/kith.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

/** `npm run bench -- start [times]`: from the command to the first answered request, first in a new folder, then in one that stands. */
const times = Number(process.argv[2] ?? 5);
const folder = temporaryFolder();
try {
  console.log(`First start in a new folder: ${(await started()).toFixed(0)} ms`);
  const warm: number[] = [];
  for (let turn = 0; turn < times; turn += 1) warm.push(await started());
  const sorted = warm.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const slowest = sorted.at(-1) ?? 0;
  console.log(
    `Warm starts: ${median.toFixed(0)} ms (median of ${times}), ${slowest.toFixed(0)} ms (slowest)`,
  );
  console.log(`Of the two seconds that a warm start may take: ${(median / 2000).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function started(): Promise<number> {
  const begun = performance.now();
  const kith = await startKith('start', folder);
  const took = performance.now() - begun;
  await kith.stop();
  return took;
}
