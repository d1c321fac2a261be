import type { Db } from '../../../../platform/database.ts';
import type { Kept } from '../import/import.ts';
import { storedRecord } from '../records.ts';
import { storedTables } from '../stored.ts';
import { storableJson } from './storable-json.ts';

const most = 1000;

/** Records on their way into the directory, in a table of this transaction alone. */
export class Staging {
  #batch: object[] = [];
  #sending: Promise<unknown> = Promise.resolve();

  private constructor(private readonly db: Db) {}

  static async begin(db: Db): Promise<Staging> {
    await db`select app.begin_directory_import()`;
    return new Staging(db);
  }

  /** Whether a batch went out. The database takes one in while the next is read. */
  async add({ table, record, fingerprint, unchanged }: Kept): Promise<boolean> {
    const r = unchanged ? null : storedRecord(table, record);
    this.#batch.push({ t: storedTables[table], i: record.id, p: fingerprint, r });
    if (this.#batch.length < most) return false;
    await this.#send();
    return true;
  }

  async end(): Promise<void> {
    await this.#send();
    await this.#sending;
  }

  async #send(): Promise<void> {
    await this.#sending;
    const json = storableJson(this.#batch);
    this.#batch = [];
    this.#sending = this.db`select app.stage_records(${json}::text::jsonb)`.execute();
    this.#sending.catch(() => undefined);
  }
}
