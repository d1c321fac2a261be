import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandRefused, type CommandDesk } from '../../../platform/capability.ts';
import type { Db } from '../../../platform/database.ts';
import { zipOf } from './export/package-zip.ts';
import { wholeJson } from './export/whole-json.ts';
import { wholeTabular } from './export/whole-tabular.ts';

/** `kith directory export PATH`: what a visitor may read (hidden places stand in other tables), as of one moment. */
export async function exportPath(args: string[], desk: CommandDesk): Promise<number> {
  const [path, another] = args;
  if (path === undefined || another !== undefined || path.startsWith('-'))
    throw new CommandRefused('Give one path: NAME.json, NAME.zip or a folder.');
  await desk.asOwner(async (db) => {
    await db`set transaction isolation level repeatable read`;
    if (/\.json$/i.test(path)) await writeFile(path, Readable.from(wholeJson(db)));
    else if (/\.zip$/i.test(path)) await writeFile(path, zipOf(await wholeTabular(db, title)));
    else await writeFolder(db, path);
  });
  desk.say(`Written: ${path}`);
  return 0;
}

const title = 'Services, from Kith';

/** Under another name until it is whole. */
async function writeFile(path: string, text: Readable): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await pipeline(text, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
}

async function writeFolder(db: Db, path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const { name, text } of await wholeTabular(db, title))
    await writeFile(join(path, name), Readable.from(text()));
}
