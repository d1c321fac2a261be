import type { DirectoryImport } from './intake/kept-report.ts';

/** What became of an import, for the terminal: every row is in one of the five counts. */
export function summary(done: DirectoryImport): string[] {
  const { kept, mended, set_aside: aside, unchanged, licensed } = done;
  const rows = [
    `${done.rows_read} rows read = ${kept} kept + ${mended} mended + ${aside} set aside + ${unchanged} unchanged + ${licensed} left out for their licence`,
    `${done.added} records added, ${done.changed} changed, ${done.removed} removed`,
  ];
  if (done.edits_kept > 0) rows.push(`${done.edits_kept} records keep what was changed here`);
  if (done.hidden > 0) rows.push(`${done.hidden} places are hidden from readers`);
  if (done.missing > 0) rows.push(missing(done));
  return rows;
}

const missing = ({ missing: services, is_whole: whole }: DirectoryImport): string =>
  whole
    ? `${services} services were not in the file any more: they are marked as over`
    : `${services} services of this source were not in the file: they stay. If they are over, say --whole`;
