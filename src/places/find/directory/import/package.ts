import { headingsOf } from './csv.ts';
import type { CsvTable } from './csv-tables.ts';
import { inputTableOfFile } from './input-tables.ts';
import { elementsOf } from './json.ts';
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
  const folders = [
    ...new Set(tables.filter(({ table }) => table).map(({ file }) => folderOf(file))),
  ];
  if (folders.length > 1) throw new Unreadable('severalFolders', { names: folders.join(', ') });
  const within = (file: SourceFile) => folders.length === 0 || folderOf(file) === folders[0];
  const lists = files.filter((file) => isJson(file) && within(file)).sort(fullFirst);
  if (folders.length === 1)
    return { form: 'tables', tables: tables.filter(({ file }) => within(file)), lists };
  if (lists.length > 0) return { form: 'json', files: lists };
  const [only, another] = tables;
  if (!only) throw new Unreadable('nothing');
  if (another)
    throw new Unreadable('severalTables', {
      names: tables.map(({ file }) => file.name).join(', '),
    });
  return { form: 'spreadsheet', file: only.file, headings: [...only.headings] };
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
