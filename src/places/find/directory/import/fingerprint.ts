import { createHash } from 'node:crypto';
import { type AnyRow, columnsOf, type TableName } from '../model.ts';

/** 27 letters that change when any column of a record does; `lastModified` is left out, because sources touch it without a change. */
export function fingerprint(table: TableName, record: AnyRow): string {
  const content = JSON.stringify(
    columnsOf(table).map(({ name }) => (name === 'lastModified' ? null : record[name])),
  );
  return createHash('sha1').update(content).digest('base64url');
}
