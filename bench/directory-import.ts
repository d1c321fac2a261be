import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { csvRows } from '../src/places/find/directory/import/csv.ts';
import { writeTowns } from '../src/places/find/directory/testing/killed-import.ts';
import { manyTowns } from '../src/places/find/directory/testing/many-towns.ts';
import { kithAside } from '../test/kith-command.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

/** `npm run bench -- directory-import [services]`: bringing that many into a new Kith by the command, and again. Other work on the machine counts. */
const services = Number(process.argv[2] ?? 25_000);
const folder = temporaryFolder();
const [towns, env] = [join(folder, 'towns'), { KITH_DATA: join(folder, 'kith') }];
try {
  await writeTowns(towns, services);
  console.log(`Load before: ${loadavg()[0]?.toFixed(1)}`);
  console.log(`${await records()} records, ${services} of them services`);
  const first = await seconds();
  const again = await seconds();
  console.log(
    `${services} services: ${first.toFixed(1)} s the first time, the database made and started`,
  );
  console.log(
    `${again.toFixed(1)} s the second time, with nothing new: ${(again / first).toFixed(2)} of it`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function records(): Promise<number> {
  let count = 0;
  for (const file of manyTowns(services).files)
    if (file.name.endsWith('.csv'))
      for await (const { row } of csvRows(file)) count += row > 1 ? 1 : 0;
  return count;
}

async function seconds(): Promise<number> {
  const begun = performance.now();
  const code = await kithAside(['directory', 'import', towns], env);
  if (code !== 0) throw new Error(`It ended with ${code}.`);
  return (performance.now() - begun) / 1000;
}
