import { tableNames, type TableName } from '../model.ts';

/** Things by table and by id. */
export class Shelves<T> {
  readonly #shelves = new Map<TableName, Map<string, T>>(
    tableNames.map((name) => [name, new Map<string, T>()]),
  );

  of(table: TableName): Map<string, T> {
    return this.#shelves.get(table) as Map<string, T>;
  }

  get(table: TableName, id: string): T | undefined {
    return this.of(table).get(id);
  }

  set(table: TableName, id: string, thing: T): void {
    this.of(table).set(id, thing);
  }

  delete(table: TableName, id: string): boolean {
    return this.of(table).delete(id);
  }

  /** `*` looks on every shelf. */
  has(table: string, id: string): boolean {
    if (table !== '*') return this.of(table as TableName).has(id);
    return tableNames.some((name) => this.of(name).has(id));
  }
}
