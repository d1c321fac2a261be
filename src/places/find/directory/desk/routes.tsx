import { record } from '../../../../platform/audit.ts';
import { NotThere } from '../../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../../platform/web/form.ts';
import { page } from '../../../door/frame/public.tsx';
import { reportCsv } from '../export/report-text.ts';
import { directoryImport, directoryImports, keptReport } from '../intake/kept-report.ts';
import { directorySources } from '../intake/sources.ts';
import { bring } from './bringing.ts';
import { exportJson, exportZip } from './downloads.ts';
import { bringForm } from './form.ts';
import { DirectoryPage } from './directory-page.tsx';
import { ImportPage } from './import-page.tsx';
import { MappingPage } from './mapping-page.tsx';
import { chosenMapping, mappingProposed } from './mapping.ts';
import {
  checkMindsDirectory,
  chooseMapping,
  dropImport,
  figures,
  findings,
  newestImport,
  readLater,
  undoImport,
} from './queries.ts';
import { UndoPage } from './undo-page.tsx';
import { forgetUpload } from './uploads.ts';

const address = '/desk/directory';

export const deskRoutes = newRoutes()
  .use(`${address}/*`, async (c, next) => {
    me(c);
    await checkMindsDirectory(c.var.db);
    await next();
  })
  .get(address, (c) => directoryPage(c, emptyForm))
  .post(`${address}/imports`, async (c) => {
    const answer = await readForm(c, bringForm);
    if (!answer.ok) return directoryPage(c, answer.typed);
    const brought = await bring(c, answer.data);
    if ('error' in brought)
      return directoryPage(c, withError(answer.typed, brought.field, brought.error));
    return c.redirect(brought.address, 303);
  })
  .get(`${address}/imports/:id`, (c) => importPage(c))
  .get(`${address}/imports/:id/mapping`, (c) => mappingPage(c, emptyForm))
  .post(`${address}/imports/:id/mapping`, async (c) => {
    const id = c.req.param('id');
    const { columns } = await mappingProposed(c.var.db, id);
    const chosen = await chosenMapping(c, columns);
    if (!chosen.ok) return mappingPage(c, chosen.typed);
    await chooseMapping(c.var.db, id, chosen.mapping);
    await readLater(c.var.db, { id, by: me(c), rows: 0 });
    return c.redirect(`${address}/imports/${id}`, 303);
  })
  .post(`${address}/imports/:id/dropping`, async (c) => {
    await dropImport(c.var.db, c.req.param('id'));
    await forgetUpload(c.var.db, c.req.param('id'));
    return c.redirect(address, 303);
  })
  .get(`${address}/imports/:id/report.csv`, (c) => report(c, c.req.param('id')))
  .get(`${address}/imports/:id/undoing`, async (c) => {
    const done = await directoryImport(c.var.db, c.req.param('id'));
    return page(c, <UndoPage done={done} />);
  })
  .post(`${address}/imports/:id/undoing`, async (c) => {
    const id = c.req.param('id');
    if (!(await undoImport(c.var.db, id))) throw new NotThere();
    await record(c.var.db, 'directory import taken back', id);
    return c.redirect(`${address}/imports/${id}`, 303);
  })
  .get(`${address}/export.zip`, (c) => exportZip(c))
  .get(`${address}/export.json`, (c) => exportJson(c));

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

async function directoryPage(c: Ask, typed: Typed): Promise<Response> {
  const { db } = c.var;
  me(c);
  await checkMindsDirectory(db);
  const [sums, sources] = [await figures(db), await directorySources(db)];
  const imports = await directoryImports(db);
  return page(c, <DirectoryPage {...{ typed, sums, sources, imports }} />, statusOf(typed));
}

async function importPage(c: Ask): Promise<Response> {
  const { db } = c.var;
  const done = await directoryImport(db, c.req.param('id') ?? '');
  if (done.state === 'mapping') return c.redirect(`${address}/imports/${done.id}/mapping`, 303);
  const { byTable } = await keptReport(db, done.id);
  const found = await findings(db, done.id);
  const newest = (await newestImport(db)) === done.id;
  return page(c, <ImportPage {...{ done, found, newest, tables: [...byTable()] }} />);
}

async function mappingPage(c: Ask, typed: Typed): Promise<Response> {
  const proposed = await mappingProposed(c.var.db, c.req.param('id') ?? '');
  return page(c, <MappingPage {...{ typed, ...proposed }} />, statusOf(typed));
}

async function report(c: Ask, id: string): Promise<Response> {
  const { db, words } = c.var;
  await directoryImport(db, id);
  const lines = reportCsv(await keptReport(db, id), (key, values) => words.say(key, values));
  return c.body([...lines].join(''), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="report.csv"',
  });
}
