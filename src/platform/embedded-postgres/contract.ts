export interface EmbeddedPostgres {
  socketFolder: string;
  port: 5432;
  superuser: 'postgres';
  /** True when another living process started it and this one only joined. */
  attached: boolean;
  pid: number;
  /** Fast shutdown; does nothing when attached. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** KITH_DATA. */
  folder: string;
  /** A folder with bin/ and lib/, such as /usr/lib/postgresql/15; otherwise the npm package. */
  binaries?: string;
  /** False only in tests: a power cut may then lose everything. */
  durable?: boolean;
  /** Joins a server that runs and never starts or takes over one. */
  attachOnly?: boolean;
  onProgress?(words: Progress): void;
}

export type Progress = 'creating' | 'starting' | 'recovering' | 'ready';
