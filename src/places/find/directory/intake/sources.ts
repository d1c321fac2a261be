import { oneOf, type Db } from '../../../../platform/database.ts';
import type { Mapping } from '../import/spreadsheet-targets.ts';

/** Where a directory comes from. Its name makes the ids of records that have no UUID, so that it never changes. */
export interface DirectorySource {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** The community says that it holds the licence of the 211 taxonomy. */
  readonly holdsLicence: boolean;
  readonly mapping: Mapping | null;
}

export interface SourceAsked {
  readonly name: string;
  readonly country?: string | undefined;
  readonly holdsLicence?: boolean | undefined;
}

/** The source of this name; new where there was none. What is said of it now replaces what was said before. */
export async function openSourceNamed(db: Db, asked: SourceAsked): Promise<DirectorySource> {
  const { name, country = null, holdsLicence = null } = asked;
  await db`
    insert into directory_sources (name, country, holds_licence) values (${name}, ${country}, ${holdsLicence ?? false})
    on conflict (name) do nothing`;
  await db`
    update directory_sources set country = coalesce(${country}, country), holds_licence = coalesce(${holdsLicence}, holds_licence)
    where name = ${name}`;
  return oneOf(await db<DirectorySource[]>`${sourceRows(db)} where name = ${name}`);
}

export async function directorySource(db: Db, id: string): Promise<DirectorySource> {
  return oneOf(await db<DirectorySource[]>`${sourceRows(db)} where id = ${id}`);
}

/** Those that something was brought from. */
export async function directorySources(db: Db): Promise<DirectorySource[]> {
  return db<DirectorySource[]>`
    ${sourceRows(db)} s where exists (select from directory_imports i where i.source_id = s.id and i.state in ('done', 'undone'))
    order by name`;
}

const sourceRows = (db: Db) => db`
  select id, name, country, holds_licence as "holdsLicence", mapping from directory_sources`;

/** A name for the source of a file that nobody named: `county-2026-11.zip` and next month's are both `county`. */
export function sourceNameOf(path: string): string {
  const base = path.replaceAll('\\', '/').replace(/\/+$/, '').split('/').at(-1) ?? '';
  const bare = base.replace(/\.(zip|csv|tsv|json|ndjson|jsonl)$/i, '');
  const undated = bare.replace(/[\s._-]*\d[\d\s._-]*$/, '').replace(/^\d[\d\s._-]*/, '');
  return (undated || bare || 'directory').slice(0, 120);
}

/** The country of the community, for addresses that name none. */
export async function homeCountry(db: Db): Promise<string | null> {
  const [row] = await db<
    { country: string | null }[]
  >`select nullif(country, '') as country from community`;
  return row?.country ?? null;
}
