import type { Sql } from '../src/platform/database.ts';

/**
 * Drops a database when whoever is leaving it has left: PostgreSQL waits five seconds for them. The queue's pool ends in the
 * background, and a connection that is cut off while it ends is an error that nobody hears. Who stays longer is put out.
 */
export async function dropDatabase(superuser: Sql, name: string): Promise<void> {
  await superuser
    .unsafe(`drop database if exists ${name}`)
    .catch(() => superuser.unsafe(`drop database if exists ${name} with (force)`));
}
