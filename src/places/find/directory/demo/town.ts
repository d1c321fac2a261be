import { Identity } from '../import/identity.ts';
import { mended } from '../import/mending.ts';
import type { RawFields } from '../import/rows.ts';
import { type AnyRow, emptyDirectory, type TableName } from '../model.ts';

const source = 'wrenfield';

/** The id of a demo service, organisation or place by its key. */
export const demoId = (table: TableName, key: string): string =>
  new Identity(source).of(table, key);

/** A directory that grows record by record, each read as if it had been imported. */
export class Town {
  readonly directory = emptyDirectory();
  readonly #identity = new Identity(source);

  add(table: TableName, key: string, fields: RawFields): void {
    const rules = { middle: null, country: 'GB' };
    const { record, refused } = mended(
      { table, id: key, fields, loose: true },
      this.#identity,
      rules,
    );
    if (refused) throw new Error(`The demo is not sound: ${table} ${key}`);
    (this.directory[table] as Map<string, AnyRow>).set(record.id, record);
  }
}
