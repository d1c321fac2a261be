import {
  type AnyRow,
  type Directory,
  fieldsOf,
  rowsOf,
  type TableName,
  tableNames,
} from '../model.ts';
import { withoutHidden } from './hidden.ts';

/** A directory, or the part of it around one record, as it may leave the server and ready to be followed in both directions. */
export interface Holdings {
  get(table: TableName, id: unknown): AnyRow | undefined;
  /** The records of a table that point at one through a column. */
  held(table: TableName, by: string, id: string): readonly AnyRow[];
}

export const holdingsOf = (directory: Directory): Holdings => holdingsIn(withoutHidden(directory));

/** The same of what the database gave to a reader: nothing hidden is in it, and what it points at may stand elsewhere. */
export function holdingsIn(shown: Directory): Holdings {
  const index = new Map<string, AnyRow[]>();
  for (const table of tableNames) {
    const pointers = Object.entries(fieldsOf(table)).filter(([, { kind }]) => kind === 'reference');
    for (const row of rowsOf(shown, table))
      for (const [by] of pointers) hold(index, `${table}\n${by}\n${String(row[by])}`, row);
  }
  return {
    get: (table, id) => shown[table].get(String(id)),
    held: (table, by, id) => index.get(`${table}\n${by}\n${id}`) ?? [],
  };
}

function hold(index: Map<string, AnyRow[]>, key: string, row: AnyRow): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}
