import { textOf } from './encoding.ts';
import { splitJson } from './json-pieces.ts';
import { type Limits, ordinaryLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** One record of a JSON file, still with whatever is nested in it. */
export interface Element {
  /** Counted from 1 through the file. */
  readonly row: number;
  /** The key of the list that it stood in: `contents`, `services`, `organizations.csv`; empty for a file of one record. */
  readonly key: string;
  readonly value: unknown;
}

/** The key of what a page says of itself: how many records there are in all, and how many it lists. */
export const pageKey = '(page)';

const smallBytes = 16 * 1024 * 1024;

/** The records of a JSON file: one record, a list, a page of an API, tables by name, or one record a line. */
export async function* elementsOf(
  file: SourceFile,
  limits: Limits = ordinaryLimits,
): AsyncGenerator<Element> {
  const lines = /\.(ndjson|jsonl)$/i.test(file.name) || (await isByLine(file));
  if (lines || file.size > smallBytes) yield* streamed(file, limits, lines);
  else yield* whole(file);
}

/** A record on the first line and another on the second: one after another, under a name that does not say so. */
async function isByLine(file: SourceFile): Promise<boolean> {
  const text = textOf(file);
  const first = await text.next();
  await text.return(undefined);
  return !first.done && /^\uFEFF?\s*\{[^\n]*\}\s*\n\s*\{/.test(first.value);
}

async function* whole(file: SourceFile): AsyncGenerator<Element> {
  let text = '';
  for await (const piece of textOf(file)) text += piece;
  const value = parsed(file, text.replace(/^\uFEFF/, ''));
  const lists = listsIn(value);
  yield* numbered(lists);
  if (lists.length === 1 && lists[0]?.[0] !== '')
    yield { row: 0, key: pageKey, value: { ...(value as object), listed: lists[0]?.[1].length } };
}

function parsed(file: SourceFile, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = String((error as Error).message).slice(0, 120);
    throw new Unreadable('badJson', { name: file.name, detail });
  }
}

function* numbered(lists: Iterable<readonly [string, readonly unknown[]]>): Generator<Element> {
  let row = 0;
  for (const [key, values] of lists) {
    for (const value of values) {
      row += 1;
      yield { row, key, value };
    }
  }
}

/** A record has an id of its own; a page or a set of tables has lists and no id. */
function listsIn(value: unknown): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [['', value]];
  if (typeof value !== 'object' || value === null) return [];
  const lists = Object.entries(value).filter((entry) => Array.isArray(entry[1]));
  if ('id' in value || lists.length === 0) return [['', [value]]];
  const page = lists.find(([key]) => /^(contents?|items|results|data)$/.test(key));
  return (page ? [page] : lists) as [string, readonly unknown[]][];
}

async function* streamed(
  file: SourceFile,
  limits: Limits,
  lines: boolean,
): AsyncGenerator<Element> {
  let row = 0;
  for await (const { key, text } of splitJson(textOf(file), limits.rowCharacters, lines)) {
    row += 1;
    yield { row, key, value: parsed(file, text) };
  }
}
