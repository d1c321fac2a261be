import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandRefused, type CommandDesk } from '../../../platform/capability.ts';
import { oneOf, type Db } from '../../../platform/database.ts';
import { loadShelf } from '../../../platform/words.tsx';
import { reportCsv } from './export/report-text.ts';
import { packageIn } from './import/package.ts';
import { openSource } from './import/source.ts';
import type { Source } from './import/source-file.ts';
import { proposedMapping } from './import/spreadsheet-meanings.ts';
import { type Mapping, targets } from './import/spreadsheet-targets.ts';
import { bringIn } from './intake/intake.ts';
import { directoryImport, keptReport } from './intake/kept-report.ts';
import { homeCountry, openSourceNamed, sourceNameOf } from './intake/sources.ts';
import { summary } from './command-summary.ts';

/** `kith directory import PATH …`: everything in one transaction, so that a run that is killed leaves nothing. */
export async function importPath(args: string[], desk: CommandDesk): Promise<number> {
  const { path, options } = readArgs(args);
  const files = await openSource(path);
  try {
    if (options.mapping === 'show') return await showMapping(files, desk);
    const mapping = options.mapping ? await readMapping(options.mapping) : undefined;
    await desk.asOwner((db) => importAs(db, desk, { path, options, files, mapping }));
    return 0;
  } finally {
    await files.close();
  }
}

interface Asked {
  path: string;
  options: ReturnType<typeof readArgs>['options'];
  files: Source;
  mapping: Mapping | undefined;
}

async function importAs(db: Db, desk: CommandDesk, { path, options, files, mapping }: Asked) {
  const source = await openSourceNamed(db, {
    name: options.source ?? sourceNameOf(path),
    country: options.country?.toUpperCase(),
    holdsLicence: options['holds-211-licence'],
  });
  desk.say(`Source: ${source.name}`);
  const [row] = await db<{ id: string }[]>`
    insert into directory_imports (source_id, file_name, state, is_whole)
    values (${source.id}, ${basename(path).slice(0, 200)}, 'reading', ${options.whole ?? false}) returning id`;
  const { id } = oneOf(row ? [row] : []);
  const country = source.country ?? (await homeCountry(db));
  const used = mapping ?? source.mapping ?? undefined;
  await bringIn(db, files, { id, source, country, mapping: used, progress: progressOf(desk) });
  await keepMapping(db, source.id, mapping);
  for (const line of summary(await directoryImport(db, id))) desk.say(line);
  if (options.report) await writeReport(db, desk, id, options.report);
}

const every = 20_000;

function progressOf(desk: CommandDesk): (rows: number) => void {
  let said = 0;
  return (rows) => {
    if (rows - said < every) return;
    said = rows;
    desk.say(`  ${rows} rows read`);
  };
}

async function keepMapping(db: Db, source: string, mapping: Mapping | undefined): Promise<void> {
  if (!mapping) return;
  await db`update directory_sources set mapping = ${db.json(mapping)} where id = ${source}`;
}

async function writeReport(db: Db, { config, say }: CommandDesk, id: string, file: string) {
  const words = loadShelf(config.root).open('en');
  const report = await keptReport(db, id);
  await writeFile(file, [...reportCsv(report, (key, values) => words.say(key, values))].join(''));
  say(`Report: ${file}`);
}

async function showMapping(files: Source, { say }: CommandDesk): Promise<number> {
  const found = await packageIn(files);
  if (found.form !== 'spreadsheet') throw new CommandRefused('This is no plain spreadsheet.');
  say(JSON.stringify(proposedMapping(found.headings), null, 2));
  return 0;
}

async function readMapping(file: string): Promise<Mapping> {
  const read = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const odd = Object.values(read).find(
    (target) => target !== null && !(targets as readonly unknown[]).includes(target),
  );
  if (odd === undefined) return read as Mapping;
  throw new CommandRefused(`A column can mean: ${targets.join(', ')}. Not: ${JSON.stringify(odd)}`);
}

function readArgs(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [path, another] = positionals;
    if (path === undefined || another !== undefined) throw new Error('Give one path.');
    return { path, options: values };
  } catch (fault) {
    throw new CommandRefused(fault instanceof Error ? fault.message : String(fault));
  }
}

const options = {
  source: { type: 'string' },
  country: { type: 'string' },
  mapping: { type: 'string' },
  report: { type: 'string' },
  whole: { type: 'boolean' },
  'holds-211-licence': { type: 'boolean' },
} as const;
