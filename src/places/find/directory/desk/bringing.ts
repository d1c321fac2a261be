import { record } from '../../../../platform/audit.ts';
import { me, type Ask } from '../../../../platform/web/context.ts';
import { Unreadable } from '../import/unreadable.ts';
import {
  directorySource,
  type DirectorySource,
  openSourceNamed,
  sourceNameOf,
} from '../intake/sources.ts';
import { filesIn, newSource, type BringForm } from './form.ts';
import { lookAtUpload } from './looking.ts';
import { addImport, failImport, readLater } from './queries.ts';
import { forgetUpload, keepUpload } from './uploads.ts';

/** Where to go on, or what is wrong with which field. */
export type Brought = { address: string } | { field: string; error: string };

/**
 * Takes the files in, looks at what they are, and has them read later; a plain spreadsheet waits for its mapping,
 * and what cannot be read says why on its page.
 */
export async function bring(c: Ask, asked: BringForm): Promise<Brought> {
  const { db } = c.var;
  const files = filesIn(await c.req.parseBody({ all: true }));
  const [first] = files;
  if (!first) return { field: 'list', error: 'directory.desk.list.missing' };
  const source = await sourceOf(c, asked, first.name);
  const fileName = files.length > 1 ? `${first.name} + ${files.length - 1}` : first.name;
  const by = me(c);
  const id = await addImport(db, { source: source.id, by, fileName, whole: Boolean(asked.whole) });
  await keepUpload(db, id, files);
  try {
    await goOn(c, id);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    await failImport(db, id, fault);
    await forgetUpload(db, id);
  }
  await record(db, 'directory import asked for', id);
  return { address: `/desk/directory/imports/${id}` };
}

async function goOn(c: Ask, id: string): Promise<void> {
  const looked = await lookAtUpload(c.var.db, id);
  if (looked.form !== 'spreadsheet')
    await readLater(c.var.db, { id, by: me(c), rows: looked.rows });
}

async function sourceOf(c: Ask, asked: BringForm, fileName: string): Promise<DirectorySource> {
  const { db, arrival } = c.var;
  const known = asked.source === newSource ? null : await directorySource(db, asked.source);
  const name = known?.name ?? (asked['source-name'] || sourceNameOf(fileName));
  const country = known ? undefined : arrival.community.country || undefined;
  return openSourceNamed(db, { name, country, holdsLicence: Boolean(asked.licence) });
}
