import { Readable } from 'node:stream';
import { demoDirectory } from '../demo/directory.ts';
import { csvText, tabularPackage } from '../export/tabular.ts';
import type { Source, SourceFile } from '../import/source-file.ts';
import {
  type AnyRow,
  type Directory,
  rowsOf,
  type TableName,
  tableNames,
  tables,
} from '../model.ts';

/** Wrenfield again and again as a tabular package, each time under other ids and at another place of the map, until it has so many services. */
export function manyTowns(services: number): Source {
  const town = demoDirectory();
  const times = Math.ceil(services / town.service.size);
  const [descriptor] = tabularPackage(town, 'Many towns');
  const described = file('datapackage.json', [[...(descriptor?.text ?? [])].join('')]);
  const held = tableNames.filter((table) => town[table].size > 0);
  const files = held.map((table) => file(tables[table].file, textOf(town, table, times)));
  return { files: [described, ...files], close: () => Promise.resolve() };
}

const file = (name: string, pieces: readonly string[]): SourceFile => ({
  name,
  size: pieces.reduce((sum, piece) => sum + piece.length, 0),
  open: () => Promise.resolve(Readable.from(pieces.map((piece) => Buffer.from(piece)))),
});

function textOf(town: Directory, table: TableName, times: number): string[] {
  const [heading = '', ...rows] = csvText(table, rowsOf(town, table));
  if (table !== 'location')
    return [heading, ...Array.from({ length: times }, (_, at) => renamed(rows.join(''), at))];
  return [heading, ...Array.from({ length: times }, (_, at) => shiftedRows(town, at))];
}

const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/g;

const renamed = (rows: string, at: number): string =>
  at === 0 ? rows : rows.replace(uuid, `${at.toString(16).padStart(8, '0')}$1`);

/** Towns lie 0.4 degrees apart, on a square of the ocean. */
function shiftedRows(town: Directory, at: number): string {
  const moved = [...town.location.values()].map((place): AnyRow => ({
    ...place,
    latitude: (place.latitude ?? 0) + (at % 100) * 0.4,
    longitude: (place.longitude ?? 0) + Math.floor(at / 100) * 0.4,
  }));
  const [, ...rows] = csvText('location', moved);
  return renamed(rows.join(''), at);
}
