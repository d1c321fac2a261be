import type { Config } from '../config.ts';
import type { Capability } from './capability.ts';
import type { Sql } from './database.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { Postman } from './mail.ts';
import type { MasterKey } from './sealing.ts';
import type { Shelf } from './words.tsx';

/** What a request or a job may reach besides the database's own answer. */
export interface Services {
  /** All capabilities, as `app.tsx` collects them. */
  house: Capability[];
  config: Config;
  /** Who a visitor of the demo may come in as; empty everywhere else. */
  cast: { called: string; id: string; roles: string[] }[];
  sql: Sql;
  /** For the transactions of requests alone: who counts an attempt inside one must not wait for another request to end. */
  requests: Sql;
  master: MasterKey;
  shelf: Shelf;
  live: Live;
  log: Log;
  postman: Postman;
}
