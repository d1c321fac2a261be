import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { textOf } from './encoding.ts';
import { type Limits, ordinaryLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

export interface CsvRow {
  /** As a spreadsheet numbers it: the heading is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** More cells than headings: what stands under which heading is a guess that nobody should make. */
  readonly tooMany: boolean;
}

/** The rows of a CSV, one at a time. Comma, semicolon, tab or bar; quotes that do not close are forgiven within a row's limit. */
export async function* csvRows(
  file: SourceFile,
  limits: Limits = ordinaryLimits,
): AsyncGenerator<CsvRow> {
  let headings: string[] | null = null;
  let row = 0;
  for await (const cells of cellsOf(file, limits)) {
    row += 1;
    if (isBlank(cells)) continue;
    if (headings === null) headings = namedHeadings(cells, limits);
    else yield csvRow(row, headings, cells);
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

export async function headingsOf(file: SourceFile): Promise<string[]> {
  for await (const cells of cellsOf(file, ordinaryLimits))
    if (!isBlank(cells)) return namedHeadings(cells, ordinaryLimits);
  return [];
}

async function* cellsOf(file: SourceFile, limits: Limits): AsyncGenerator<string[]> {
  const text = textOf(file);
  const head = await headOf(text);
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(head),
    max_record_size: limits.rowCharacters,
    record_delimiter: lineEnd.exec(unquoted(head))?.[0] === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
  });
  pipeline(Readable.from(joined(head, text)), parser, () => {});
  try {
    for await (const cells of parser) yield cells as string[];
  } catch (error) {
    throw error instanceof CsvError ? unreadable(file, error) : error;
  }
}

const headLength = 65_536;
const lineEnd = /\r\n|[\r\n]/;
const unquoted = (text: string): string => text.replace(/"[^"]*(?:"|$)/g, '');

/** As much as shows how lines end. */
async function headOf(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (!lineEnd.test(unquoted(head.slice(0, -1))) && head.length < headLength) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

const unreadable = (file: SourceFile, error: CsvError) =>
  new Unreadable('badCsv', {
    name: file.name,
    row: Number((error as { lines?: number }).lines ?? 0),
    detail: error.code,
  });

function delimiterOf(head: string): string {
  const line = head.slice(0, head.search(/[\r\n]|$/));
  const bare = unquoted(line);
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function namedHeadings(cells: string[], limits: Limits): string[] {
  if (cells.length > limits.columns)
    throw new Unreadable('tooManyColumns', { most: limits.columns });
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function csvRow(row: number, headings: string[], cells: string[]): CsvRow {
  const named = Object.create(null) as Record<string, string>;
  headings.forEach((heading, at) => {
    named[heading] = cells[at] ?? '';
  });
  const tooMany = cells.slice(headings.length).some((cell) => cell.trim() !== '');
  return { row, cells: named, tooMany };
}
