/** What one import may cost. Sizes in bytes of unpacked text. */
export interface Limits {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** Unpacked to packed; text packs 5 to 30 times, a bomb 1,000 times and more. */
  readonly ratio: number;
  /** A ratio is looked at only above this, because a small file of blanks is harmless. */
  readonly ratioFrom: number;
  readonly rowCharacters: number;
  readonly columns: number;
  readonly depth: number;
}

const megabyte = 1024 * 1024;

export const ordinaryLimits: Limits = {
  files: 2000,
  fileBytes: 1024 * megabyte,
  totalBytes: 2048 * megabyte,
  ratio: 200,
  ratioFrom: 10 * megabyte,
  rowCharacters: 4 * megabyte,
  columns: 500,
  depth: 16,
};
