import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { Source } from '../import/source-file.ts';

/** Files as bytes, and how many rows of data stand in the CSV among them. */
export interface Hostile {
  readonly files: Readonly<Record<string, Buffer>>;
  readonly rows: number;
}

export const sourceOf = ({ files }: Hostile): Source => ({
  files: Object.entries(files).map(([name, bytes]) => ({
    name,
    size: bytes.length,
    open: () => Promise.resolve(Readable.from(piecesOf(bytes))),
  })),
  close: () => Promise.resolve(),
});

/** As a disk or a zip gives them, cut wherever it happens. */
function piecesOf(bytes: Buffer): Buffer[] {
  const size = 1 + Math.floor(bytes.length / 3);
  return [0, 1, 2].map((at) => bytes.subarray(at * size, (at + 1) * size));
}

const from = (...said: string[]) => fc.constantFrom(...said);
/** One word that no index of the database has room for. */
const noise = Array.from({ length: 700 }, (_, at) =>
  Math.sin(at + 1)
    .toString(36)
    .slice(3, 13),
).join('');

const anything = fc.oneof(
  { weight: 4, arbitrary: from('', 'Advice', 'Café für alle', 'a "quoted", cell', 'two\nlines') },
  { weight: 2, arbitrary: from('one\\ntwo', '<p>Ring</p>', 'NULL', '\u0000', '\uFEFFx', '=1+1') },
  {
    weight: 2,
    arbitrary: from('名'.repeat(1000), 'a1b2'.repeat(800), 'constructor', '__proto__', '\r'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant(noise) },
);
const id = from('', '1', '2', '2', '3', ' 3', '03', '00000000-0000-4000-8000-00000000000A', 'é');
const hour = from(
  '09:00',
  '9am',
  '25:00',
  '24:00',
  '22:00',
  '06:00',
  '0:00',
  'noon',
  '17.30',
  '99',
);
const day = from('MO', 'Monday', '2MO', 'Mo-Fr', 'TU,WE', 'weekdays', 'Blursday', '8', '-1FR,1SA');
const date = from('2026-03-04', '0000-01-01', '31/02/2026', '2026-13-01', '9999-12-31', 'soon');
const number = from('18', '-1', '1e308', '1e999', '131', '0x10', '12,5', 'twelve', '-76.61');
const degrees = from('39.29', '-76.61', '39,29', '0', '391', '-1e5', '39.29N', '39.30', '-76.6');
const zip = from('2138', '02138', '501', '21201-1', 'SW1A 1AA', '21201', '1'.repeat(300));
const choice = from('active', 'ACTIVE', 'open', 'closed', 'maybe', 'physical', 'WEEKLY', 'DAILY');

const kinds: readonly (readonly [RegExp, fc.Arbitrary<string>])[] = [
  [/^id$|_ids?$/, id],
  [/^(opens|closes)_at$/, hour],
  [/^(byday|weekday)$/, day],
  [/date$|^valid_|^dtstart|^until|last_modified|^updated/, date],
  [/age$|amount|^count|interval|timezone|extension|available|maximum/, number],
  [/itude$/, degrees],
  [/postal_code/, zip],
  [/status|type$|^freq|^wkst/, choice],
];

const cellUnder = (heading: string): fc.Arbitrary<string> => {
  const own = kinds.find(([found]) => found.test(heading))?.[1];
  return own
    ? fc.oneof({ weight: 9, arbitrary: own }, { weight: 1, arbitrary: anything })
    : anything;
};

const quoted = (cell: string, always: boolean): string =>
  always || /[",;\t|\r\n]|^\s|\s$|^\uFEFF/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

type Written = (text: string) => Buffer;
const encodings: readonly Written[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text.replace(/[\u0100-\uffff]/g, '?'), 'latin1'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
];

const manner = fc.record({
  mark: from(',', ',', ';', '\t'),
  end: from('\n', '\r\n', '\r'),
  headEnd: from('same', '\r\n'),
  /** Rows of nothing after the heading. */
  blank: fc.integer({ min: 0, max: 2 }),
  always: fc.boolean(),
  last: fc.boolean(),
  written: fc.constantFrom(...encodings),
});
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never;

interface Table {
  readonly bytes: Buffer;
  readonly rows: number;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function tableOf(headings: readonly string[], rows: readonly string[][], how: Manner): Table {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoted(cell, how.always)).join(how.mark);
  const [head = '', ...rest] = [headings, ...rows].map(line);
  const headEnd = how.end === '\n' && how.headEnd !== 'same' ? how.headEnd : how.end;
  const blank = ` ${how.mark}${how.end}`.repeat(how.blank);
  const text = `${head}${headEnd}${blank}${rest.join(how.end)}${how.last ? how.end : ''}`;
  return { bytes: how.written(text), rows: rows.filter((cells) => !isBlank(cells)).length };
}

export const table = (headings: readonly string[]): fc.Arbitrary<Table> =>
  fc
    .tuple(
      fc.shuffledSubarray([...headings], { minLength: Math.ceil(headings.length / 2) }),
      fc.subarray(['Surprise', 'x_internal_id', 'constructor', '']),
    )
    .chain(([known, unknown]) => {
      const all = [...known, ...unknown];
      const row = fc.tuple(...all.map(cellUnder)).map((cells) => [...cells]);
      return fc
        .tuple(fc.array(row, { maxLength: 6 }), manner)
        .map(([rows, how]) => tableOf(all, rows, how));
    });
