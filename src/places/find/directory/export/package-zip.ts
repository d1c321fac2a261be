import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { clock } from '../../../../platform/clock.ts';
import type { StreamedFile } from './whole-tabular.ts';

/** A zip of these files that is made while it is read: one file is open at a time. */
export function zipOf(files: readonly StreamedFile[]): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  for (const { name, text } of files)
    zip.addReadStreamLazy(name, { mtime: clock.now() }, (give) => {
      const pieces = Readable.from(text(), { objectMode: false });
      pieces.on('error', (fault) => out.destroy(fault));
      give(null, pieces);
    });
  zip.end();
  return out;
}
