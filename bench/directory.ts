import { parse } from 'csv-parse';
import { importedRecords } from '../src/places/find/directory/import/import.ts';
import { Report } from '../src/places/find/directory/import/report.ts';
import { judgedQueries, meanOf } from '../src/places/find/directory/judged/quality.ts';
import { manyTowns } from '../src/places/find/directory/testing/many-towns.ts';

/** `npx tsx bench/directory.ts [services]`: how well everyday questions are answered, and how fast a directory is read. */
const wanted = Number(process.argv[2] ?? 25_000);

const judged = judgedQueries();
console.log(
  `nDCG@10 ${meanOf(judged.map(({ ndcg }) => ndcg)).toFixed(3)} over ${judged.length} questions`,
);
for (const { ndcg, asks, found } of judged.toSorted((a, b) => a.ndcg - b.ndcg).slice(0, 10))
  console.log(`  ${ndcg.toFixed(2)}  ${asks}: ${found.slice(0, 3).join(' · ')}`);

const { files } = manyTowns(wanted);
const report = new Report();
const [alone, reading] = [await userSeconds(parsedAlone), await userSeconds(imported)];
const { read, kept, mended, setAside } = report.total();
console.log(`${read} rows: ${kept} kept, ${mended} mended, ${setAside} set aside`);
console.log(`${Math.round(read / reading)} rows a second, ${reading.toFixed(1)} s`);
console.log(`${(reading / alone).toFixed(1)} times as long as splitting the same text into cells`);

async function imported(): Promise<number> {
  let records = 0;
  const source = { files, close: () => Promise.resolve() };
  for await (const { unchanged } of importedRecords(source, { source: 'bench' }, report))
    records += unchanged ? 0 : 1;
  return records;
}

async function parsedAlone(): Promise<number> {
  let rows = 0;
  for (const file of files)
    if (file.name.endsWith('.csv'))
      for await (const cells of (await file.open()).pipe(parse())) rows += (cells as []).length;
  return rows;
}

/** Processor time of this process, so that neighbours on the machine do not count. */
async function userSeconds(work: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1e6;
}
