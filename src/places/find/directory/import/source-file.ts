import type { Readable } from 'node:stream';

export interface SourceFile {
  /** Path within the source, `/` between folders. */
  readonly name: string;
  readonly size: number;
  open(): Promise<Readable>;
}

export interface Source {
  readonly files: readonly SourceFile[];
  close(): Promise<void>;
}
