/** One line of CSV after RFC 4180, for programs to read. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * One line of CSV for people to open in a spreadsheet, which would run a cell that begins as a formula: such a cell gets
 * an apostrophe first (OWASP, CSV Injection).
 */
export const safeCsvLine = (cells: readonly string[]): string => csvLine(cells.map(harmless));

const harmless = (cell: string): string => (/^[\s"']*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell);
