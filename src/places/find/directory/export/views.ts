import { type AnyRow, nestingOf, type TableName } from '../model.ts';
import { flat } from './columns.ts';
import type { Holdings } from './holdings.ts';

type Json = Record<string, unknown>;

/** A record with all that belongs to it, as the API gives it for one id. What it stands in is not repeated inside it. */
export function fullView(
  holdings: Holdings,
  table: TableName,
  row: AnyRow,
  around: readonly TableName[] = [],
): Json {
  const inside = [...around, table];
  const view: Json = flat(table, row);
  const { one, many } = nestingOf(table);
  for (const { key, table: inner, by } of one) {
    const found = inside.includes(inner) ? undefined : holdings.get(inner, row[by]);
    if (found) view[key] = fullView(holdings, inner, found, inside);
  }
  for (const { key, table: inner, by, readOnly } of many) {
    if (readOnly || inside.includes(inner)) continue;
    const held = holdings.held(inner, by, row.id);
    if (held.length > 0) view[key] = held.map((each) => fullView(holdings, inner, each, inside));
  }
  return view;
}

/** A record and the single records that it points at, as the API's lists give it. */
export function listView(
  holdings: Holdings,
  table: TableName,
  row: AnyRow,
  around: readonly TableName[] = [],
): Json {
  const inside = [...around, table];
  const view: Json = flat(table, row);
  for (const { key, table: inner, by } of nestingOf(table).one) {
    const found = inside.includes(inner) ? undefined : holdings.get(inner, row[by]);
    if (found) view[key] = listView(holdings, inner, found, inside);
  }
  return view;
}

/** Which services there are and when each last changed: for those who keep a copy. */
export const minimalView = (row: AnyRow): Json => ({
  id: row.id,
  ...(row['lastModified'] ? { modified_date: row['lastModified'] } : {}),
});

export interface PageOf {
  readonly contents: readonly Json[];
  /** Of all pages together. */
  readonly total: number;
  /** From 1. */
  readonly number: number;
  /** Most records to a page. */
  readonly perPage: number;
}

/** One page of a list, as HSDS 3.1 wraps it. */
export function page({ contents, total, number, perPage }: PageOf): Json {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** What the API says of itself at its root. `address` is absolute and ends without a slash. */
export const apiRoot = (address: string): Json => ({
  version: '3.1',
  profile: `${address}/profile`,
  openapi_url: `${address}/openapi.json`,
});
