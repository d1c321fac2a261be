import type { Db } from '../../../platform/database.ts';
import type { MasterKey } from '../../../platform/sealing.ts';
import { me, type Ask } from '../../../platform/web/context.ts';

/** Who reads or writes sealed words, and through which transaction. */
export interface Reader {
  db: Db;
  master: MasterKey;
  me: string;
}

export const readerFor = (c: Ask): Reader => ({
  db: c.var.db,
  master: c.var.services.master,
  me: me(c),
});
