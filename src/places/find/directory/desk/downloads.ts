import { Readable } from 'node:stream';
import { clock } from '../../../../platform/clock.ts';
import { enter, type Db } from '../../../../platform/database.ts';
import { me, type Ask } from '../../../../platform/web/context.ts';
import { zipOf } from '../export/package-zip.ts';
import { wholeJson } from '../export/whole-json.ts';
import { wholeTabular } from '../export/whole-tabular.ts';

export const exportJson = (c: Ask): Response =>
  download(c, 'json', 'application/json', async (db) => Readable.from(wholeJson(db)));

export const exportZip = (c: Ask): Response =>
  download(c, 'zip', 'application/zip', async (db) =>
    zipOf(await wholeTabular(db, c.var.arrival.community.name)),
  );

/** Made while it is read, in a transaction of its own that lasts as long, as the one who asks. */
function download(c: Ask, ending: string, type: string, begin: Begin): Response {
  const pieces = new TransformStream<Uint8Array>();
  const writer = pieces.writable.getWriter();
  write(c, writer, begin).catch((fault: unknown) => writer.abort(fault).catch(() => undefined));
  const day = clock.now().toISOString().slice(0, 10);
  return c.body(pieces.readable, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="directory-${day}.${ending}"`,
  });
}

type Begin = (db: Db) => Promise<Readable>;

async function write(
  c: Ask,
  writer: WritableStreamDefaultWriter<Uint8Array>,
  begin: Begin,
): Promise<void> {
  const asker = { person: me(c) };
  await c.var.services.sql.begin('isolation level repeatable read', async (db) => {
    await enter(db, asker);
    for await (const piece of await begin(db)) await writer.write(Buffer.from(piece as Buffer));
  });
  await writer.close();
}
