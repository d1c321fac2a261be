/** One of 64 cells: all light, all deep, or a half-square triangle with the deep half in that corner. */
export type Cell = 'light' | 'deep' | Corner;
type Corner = 'nw' | 'ne' | 'se' | 'sw';

const corners: readonly Corner[] = ['nw', 'ne', 'se', 'sw'];
const mirrored = { nw: 'nw', ne: 'sw', se: 'se', sw: 'ne', light: 'light', deep: 'deep' } as const;
const half = 4;

/**
 * A quilt block of 8 by 8 cells (rows of columns) that looks the same after every quarter turn and in a mirror.
 * The same seed gives the same block, always: members know each other by it. Blocks that whirl are never drawn,
 * because some of them look like a symbol of hate.
 */
export function block(seed: string): Cell[][] {
  const quarter = mirroredQuarter(chance(hash(seed)));
  return Array.from({ length: 2 * half }, (_, row) =>
    Array.from({ length: 2 * half }, (_, column) => cellAt(quarter, row, column)),
  );
}

/** The deep cells as the `d` of one path in a box of 8 by 8. */
export function blockPath(cells: readonly (readonly Cell[])[]): string {
  return cells.flatMap((row, y) => row.map((cell, x) => shape(cell, x, y, row))).join('');
}

export function turned(cell: Cell): Cell {
  const at = corners.indexOf(cell as Corner);
  return at < 0 ? cell : (corners[(at + 1) % 4] as Corner);
}

/** Turns the north-west quarter around the middle until it covers the asked cell. */
function cellAt(quarter: Cell[][], row: number, column: number): Cell {
  if (row < half && column < half) return quarter[row]?.[column] ?? 'light';
  return turned(cellAt(quarter, 2 * half - 1 - column, row));
}

/** The north-west quarter, its own mirror along the diagonal. */
function mirroredQuarter(next: () => number): Cell[][] {
  const quarter: Cell[][] = [];
  for (let row = 0; row < half; row++) {
    const above = quarter.map((cells) => mirrored[cells[row] as Cell]);
    const after = Array.from({ length: half - row }, () => anyCell(next()));
    quarter.push([...above, onDiagonal(after[0] as Cell), ...after.slice(1)]);
  }
  return quarter;
}

function onDiagonal(cell: Cell): Cell {
  return cell === 'ne' ? 'nw' : cell === 'sw' ? 'se' : cell;
}

function anyCell(n: number): Cell {
  if (n < 0.2) return 'light';
  if (n < 0.38) return 'deep';
  return corners[Math.floor(((n - 0.38) / 0.62) * 4)] as Corner;
}

/** A run of deep cells is one shape, drawn where it begins. */
function shape(cell: Cell, x: number, y: number, row: readonly Cell[]): string {
  if (cell === 'light' || (cell === 'deep' && row[x - 1] === 'deep')) return '';
  if (cell !== 'deep') return triangles[cell](x, y);
  const after = row.slice(x).findIndex((other) => other !== 'deep');
  const run = after < 0 ? row.length - x : after;
  return `M${x} ${y}h${run}v1h-${run}z`;
}

const triangles: Record<Corner, (x: number, y: number) => string> = {
  nw: (x, y) => `M${x} ${y}v1l1-1z`,
  ne: (x, y) => `M${x} ${y}h1v1z`,
  se: (x, y) => `M${x + 1} ${y}v1h-1z`,
  sw: (x, y) => `M${x} ${y}v1h1z`,
};

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** Numbers from 0 up to 1 by xorshift (Marsaglia 2003), after a mix that tells neighbouring seeds apart. */
function chance(seed: number): () => number {
  let state = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
