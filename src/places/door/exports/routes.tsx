import { access } from 'node:fs/promises';
import path from 'node:path';
import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { unseal } from '../../../platform/sealing.ts';
import { page } from '../frame/public.tsx';
import { askForExport, discardExport, myExport, myExports } from './queries.ts';
import { exportsFolder, readSealedZip } from './sealed-zip.ts';
import { ExportPage, ExportsPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/exports', async (c) => {
    me(c);
    return page(c, <ExportsPage exports={await myExports(c.var.db)} />);
  })
  .post('/you/exports', async (c) => {
    const id = await askForExport(c.var.db, me(c));
    return c.redirect(`/you/exports/${id}`, 303);
  })
  .get('/you/exports/:id', async (c) => {
    me(c);
    return page(c, <ExportPage made={await myExport(c.var.db, c.req.param('id'))} />);
  })
  .get('/you/exports/:id/file', async (c) => download(c, me(c), c.req.param('id')))
  .post('/you/exports/:id/removal', async (c) => {
    me(c);
    await discardExport(c.var.db, c.req.param('id'));
    return c.redirect('/you/exports', 303);
  });

/** Opened while it streams: the zip is nowhere on this machine's disk in the open. */
async function download(c: Ask, person: string, id: string) {
  const { config, master } = c.var.services;
  const { state, file, sealed_key } = await myExport(c.var.db, id);
  if (state !== 'ready' || !file || !sealed_key) throw new NotThere();
  await access(path.join(exportsFolder(config.folder), file)).catch(() => {
    throw new NotThere();
  });
  const cell = { table: 'exports', column: 'sealed_key', row: id };
  const key = Buffer.from(await unseal(c.var.db, master, person, cell, sealed_key), 'base64');
  // The name on the device says nothing of where it came from.
  c.header(
    'content-disposition',
    `attachment; filename="copy-${clock.now().toISOString().slice(0, 10)}.zip"`,
  );
  c.header('content-type', 'application/zip');
  return c.body(readSealedZip(config.folder, { file, key }));
}
