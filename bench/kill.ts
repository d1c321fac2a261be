import { rmSync } from 'node:fs';
import { crashRound } from '../test/crash-round.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

/** `npx tsx bench/kill.ts [rounds]`: what a server killed while it writes has kept. */
const rounds = Number(process.argv[2] ?? 10);
const folder = temporaryFolder();
const total = { acknowledged: 0, found: 0 };
const back: number[] = [];
try {
  for (let round = 1; round <= rounds; round += 1) {
    const { acknowledged, found, backAfter } = await crashRound({ folder }, round);
    total.acknowledged += acknowledged;
    total.found += found;
    back.push(backAfter);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const slowest = Math.max(...back).toFixed(0);
const median = back.toSorted((a, b) => a - b)[Math.floor(back.length / 2)]?.toFixed(0);
console.log(
  `${total.found} of ${total.acknowledged} acknowledged writes found after ${rounds} kills`,
);
console.log(`Back after ${median} ms (median), ${slowest} ms (slowest)`);
process.exitCode = total.found === total.acknowledged ? 0 : 1;
