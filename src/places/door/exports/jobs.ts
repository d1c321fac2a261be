import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import { NotThere } from '../../../platform/database.ts';
import { defineJob, type JobDesk } from '../../../platform/jobs.ts';
import { notify } from '../../../platform/notices.ts';
import { seal } from '../../../platform/sealing.ts';
import { fillExport } from './fill.ts';
import { failExport, finishExport, myExport } from './queries.ts';
import { exportsFolder, removeFile, writeSealedZip } from './sealed-zip.ts';

const asked = z.object({ person: z.uuid(), export: z.uuid() });

export const makeExport = defineJob('make-export', asked, async (payload, desk) => {
  const { person, export: id } = payload;
  const row = await desk.as({ person }, (db) => myExport(db, id)).catch(gone);
  if (row?.state !== 'waiting') return;
  try {
    await build(desk, person, id);
  } catch (fault) {
    if (desk.last) await desk.as({ person }, (db) => failExport(db, id));
    throw fault;
  }
});

async function build(desk: JobDesk, person: string, id: string): Promise<void> {
  const { config, master } = desk.services;
  const zip = await writeSealedZip(config.folder, id, (add) => fillExport(desk, person, id, add));
  const kept = await desk.as({ person }, async (db) => {
    const cell = { table: 'exports', column: 'sealed_key', row: id };
    const sealedKey = await seal(db, master, person, cell, zip.key.toString('base64'));
    const first = await finishExport(db, id, { ...zip, sealedKey });
    if (first)
      await notify(db, person, { kind: 'exports.notice.ready', link: `/you/exports/${id}` });
    return first;
  });
  if (!kept) await removeFile(config.folder, zip.file);
}

/** Erased while it waited: nothing to do. */
function gone(fault: unknown): undefined {
  if (!(fault instanceof NotThere)) throw fault;
}

/** Every hour, and after erasing: what is older than a week goes, and files that nobody's export names. */
export const tidyExports = defineJob(
  'tidy-exports',
  z.object({}).loose(),
  async (_payload, { as, services: { config } }) => {
    // Listed first: a file that is begun later is not in the list, and one that is finished now is named below.
    const files = await readdir(exportsFolder(config.folder)).catch(() => []);
    const kept = await as('worker', async (db) => {
      await db`select app.expire_exports()`;
      const rows = await db<{ file: string }[]>`select f as file from app.export_files() f`;
      return new Set(rows.map(({ file }) => file));
    });
    for (const file of files) {
      const wanted = kept.has(file) || kept.has(file.slice(0, uuidLength));
      if (!wanted) await removeFile(config.folder, file);
    }
  },
  '17 * * * *',
);

const uuidLength = 36;
