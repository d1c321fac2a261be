import { z } from 'zod';
import type { Db } from '../../../../platform/database.ts';
import { defineJob, type JobDesk } from '../../../../platform/jobs.ts';
import { notify } from '../../../../platform/notices.ts';
import { Unreadable } from '../import/unreadable.ts';
import { bringIn } from '../intake/intake.ts';
import { directoryImport } from '../intake/kept-report.ts';
import { directorySource, homeCountry } from '../intake/sources.ts';
import { beginReading, failImport, noteRowsRead } from './queries.ts';
import { forgetUpload, withUpload } from './uploads.ts';

export const importDone = 'directory-imported';

const asked = z.object({ person: z.uuid(), import: z.uuid() });

/** All of it in one transaction as the one who brought it: a crash leaves nothing, and the next try begins anew. */
export const importJob = defineJob('directory-import', asked, async (payload, desk) => {
  const { person, import: id } = payload;
  if (!(await desk.as({ person }, (db) => beginReading(db, id)))) return;
  try {
    await desk.as({ person }, (db) => readUpload(db, desk, person, id));
  } catch (fault) {
    const said = inWords(fault, desk.last);
    if (said === undefined) throw fault;
    await desk.as({ person }, async (db) => {
      await failImport(db, id, said);
      await forgetUpload(db, id);
      await tell(db, person, id);
    });
    if (!(fault instanceof Unreadable)) throw fault;
  }
});

async function readUpload(db: Db, desk: JobDesk, person: string, id: string): Promise<void> {
  const row = await directoryImport(db, id);
  const source = await directorySource(db, row.source_id);
  const country = source.country ?? (await homeCountry(db));
  const mapping = (row.mapping ?? undefined) as typeof source.mapping | undefined;
  await withUpload(db, id, (files) =>
    bringIn(db, files, {
      id,
      source,
      country,
      mapping: mapping ?? undefined,
      // Beside this transaction, which nobody sees into.
      progress: (rows) => desk.as({ person }, (own) => noteRowsRead(own, id, rows)),
    }),
  );
  await forgetUpload(db, id);
  await tell(db, person, id);
}

const tell = (db: Db, person: string, id: string): Promise<void> =>
  notify(db, person, { kind: importDone, link: `/desk/directory/imports/${id}` });

/** What can be said of a fault; undefined while it is worth another try. */
function inWords(fault: unknown, last: boolean) {
  if (fault instanceof Unreadable) return { key: fault.key, values: fault.values };
  return last ? { key: 'directory.desk.broken', values: {} } : undefined;
}
