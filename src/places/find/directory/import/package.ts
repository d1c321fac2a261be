import { headingsOf } from './csv.ts';
import type { CsvTable } from './csv-tables.ts';
import { inputTableOfFile } from './input-tables.ts';
import { elementsOf } from './json.ts';
import { proposedMapping } from './spreadsheet-meanings.ts';
import type { Source, SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** What a source turns out to be. */
export type Package =
  | { readonly form: 'tables'; readonly tables: CsvTable[]; readonly lists: SourceFile[] }
  | { readonly form: 'json'; readonly files: SourceFile[] }
  | { readonly form: 'spreadsheet'; readonly file: SourceFile; readonly headings: string[] };

/** Looks at names and headings, and nothing else. Throws `Unreadable` where it would have to guess between folders. */
export async function packageIn({ files }: Source): Promise<Package> {
  const named = await resourceNames(files);
  const tables = await Promise.all(files.filter(isTable).map((file) => csvTable(file, named)));
  const [only, another] = tables;
  const json = files.filter(isJson).sort(fullFirst);
  if (only && !another && (isFlat(only.headings) || (!only.table && json.length === 0)))
    return { form: 'spreadsheet', file: only.file, headings: [...only.headings] };
  if (tables.some(({ table }) => table)) return packageOf(tables, json);
  if (json.length > 0) return { form: 'json', files: json };
  if (!only) throw new Unreadable('nothing');
  throw new Unreadable('severalTables', { names: tables.map(({ file }) => file.name).join(', ') });
}

/** The tables of one folder, and the JSON beside them. */
function packageOf(tables: readonly CsvTable[], json: readonly SourceFile[]): Package {
  const known = tables.filter(({ table }) => table);
  const [folder = '', ...others] = new Set(known.map(({ file }) => folderOf(file)));
  if (others.length > 0)
    throw new Unreadable('severalFolders', { names: [folder, ...others].join(', ') });
  return {
    form: 'tables',
    tables: tables.filter(({ file }) => folderOf(file) === folder),
    lists: json.filter((file) => folderOf(file) === folder),
  };
}

/** A sheet that has streets or phones beside names, and points at no other table, is a plain one whatever it is called. */
function isFlat(headings: readonly string[]): boolean {
  const meant = Object.values(proposedMapping(headings));
  const beside = meant.some((target) => /^(?:address|phone)\./.test(target ?? ''));
  return beside && !headings.some((heading) => /[a-z]_id$|[a-z]Id$/.test(heading));
}

const isTable = ({ name }: SourceFile) => /\.(csv|tsv|txt)$/i.test(name);
const isJson = ({ name }: SourceFile) =>
  /\.(json|ndjson|jsonl)$/i.test(name) && !/datapackage\.json$/i.test(name);
const folderOf = ({ name }: SourceFile) => name.slice(0, Math.max(0, name.lastIndexOf('/')));
const baseOf = ({ name }: SourceFile) => name.slice(name.lastIndexOf('/') + 1);

/** Whole records before lists of the same, so that the fullest reading is the first. */
const fullFirst = (one: SourceFile, other: SourceFile): number =>
  Number(/list|page/i.test(one.name)) - Number(/list|page/i.test(other.name)) ||
  one.name.localeCompare(other.name);

async function csvTable(file: SourceFile, named: ReadonlyMap<string, string>): Promise<CsvTable> {
  const headings = await headingsOf(file);
  const stem = named.get(baseOf(file)) ?? baseOf(file).replace(/\.\w+$/, '');
  return { file, headings, table: inputTableOfFile(stem, headings) };
}

/** Table names by file, where a data package says them. A path is only compared with the files that are there; it opens nothing. */
async function resourceNames(files: readonly SourceFile[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const described = files.find((file) => baseOf(file).toLowerCase() === 'datapackage.json');
  if (!described) return names;
  try {
    for await (const { value } of elementsOf(described))
      for (const [path, name] of resourcesIn(value)) names.set(path, name);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return names;
}

/** Paths and names. A package with an id of its own is read as one record, one without as its lists. */
function resourcesIn(value: unknown): (readonly [path: string, name: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const { path, name, resources } = value as Record<string, unknown>;
  if (Array.isArray(resources)) return resources.flatMap(resourcesIn);
  return typeof path === 'string' && typeof name === 'string' ? [[path, name]] : [];
}
