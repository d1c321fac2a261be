import {
  type AnyRow,
  columnsOf,
  type Directory,
  emptyDirectory,
  rowsOf,
  type TableName,
  tableNames,
  tables,
  type Value,
} from '../model.ts';

/**
 * The directory as it may leave the server: without hidden locations and all that hangs on them alone, and with their
 * streets taken out of every text. Every export, page, search and map is made from this.
 */
export function withoutHidden(directory: Directory): Directory {
  const gone = new Gone(directory);
  const streets = streetsOf(directory);
  const shown = emptyDirectory();
  for (const table of tableNames) {
    for (const row of rowsOf(directory, table)) {
      const left = gone.has(table, row.id) ? null : cutLoose(table, row, gone);
      if (left === null) gone.add(table, row.id);
      else (shown[table] as Map<string, AnyRow>).set(row.id, masked(table, left, streets));
    }
  }
  return shown;
}

/** What must not be seen. A location that is not here is as good as hidden: whoever left it out had a reason. */
class Gone {
  readonly #directory: Directory;
  readonly #keys = new Set<string>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  add(table: TableName, id: string): void {
    this.#keys.add(`${table}\n${id}`);
  }

  has(table: string, id: string): boolean {
    if (table === '*') return tableNames.some((name) => this.#keys.has(`${name}\n${id}`));
    const place = table === 'location' ? this.#directory.location.get(id) : null;
    return place === undefined || place?.hidden === true || this.#keys.has(`${table}\n${id}`);
  }
}

/** A record without its references to what is gone; null where nothing of it is left. Parents come first, so one pass is enough. */
function cutLoose(table: TableName, row: AnyRow, gone: Gone): AnyRow | null {
  const references = columnsOf(table).filter(
    ({ name, field }) => field.kind === 'reference' && row[name] !== null,
  );
  const cut = references.filter(({ name, field }) => gone.has(field.to ?? '*', String(row[name])));
  if (cut.length === 0) return row;
  if (cut.some(({ field }) => field.required)) return null;
  if (cut.length === references.length && 'needsParent' in tables[table]) return null;
  return { ...row, ...Object.fromEntries(cut.map(({ name }) => [name, null])) };
}

/** The streets of hidden addresses, where they have a number: "Confidential" is a word like any other. */
function streetsOf(directory: Directory): RegExp | null {
  const lines = [...directory.address.values()]
    .filter(({ locationId }) => directory.location.get(locationId)?.hidden)
    .flatMap(({ address1, address2 }) => [address1, address2])
    .filter((line) => line !== null)
    .filter((line) => /\d.*\p{L}|\p{L}.*\d/u.test(line) && line.trim().length >= 6);
  if (lines.length === 0) return null;
  const patterns = lines.map((line) =>
    line
      .trim()
      .split(/[\s,.]+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s,.]+'),
  );
  return new RegExp(patterns.join('|'), 'gi');
}

function masked(table: TableName, row: AnyRow, streets: RegExp | null): AnyRow {
  if (streets === null) return row;
  const found = columnsOf(table).filter(({ name }) => {
    const value = row[name];
    return typeof value === 'string' && value.search(streets) >= 0;
  });
  if (found.length === 0) return row;
  const clean: Record<string, Value> = {};
  for (const { name } of found) clean[name] = String(row[name]).replace(streets, '…');
  return { ...row, ...clean };
}
