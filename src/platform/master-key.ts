import { createHash, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SettingError, type Config } from '../config.ts';
import { as, type Sql } from './database.ts';

/** Wraps the keys of persons. `id` names the key without telling anything of it. */
export interface MasterKey {
  id: string;
  secret: Buffer;
  /** For fingerprints that the database is searched by. It outlives a change of the master key, or nothing would be found again. */
  finger: Buffer;
}

/** KITH_KEY, the file that it names, or `master.key` (mode 0600) in the data folder, made when it is missing. */
export async function loadMasterKey(config: Pick<Config, 'key' | 'folder'>): Promise<MasterKey> {
  const file = keyFileOf(config);
  await refuseHalfRotated(file ?? path.join(config.folder, 'master.key'));
  if (!file) return masterKey(Buffer.from(config.key ?? '', 'base64'));
  if (!config.key) await makeKeyFile(file);
  return readKeyFile(file);
}

/** Where the master key lies; undefined where KITH_KEY itself is the key. */
export function keyFileOf(config: Pick<Config, 'key' | 'folder'>): string | undefined {
  const written = config.key ?? path.join(config.folder, 'master.key');
  return path.isAbsolute(written) ? written : undefined;
}

export async function readKeyFile(file: string): Promise<MasterKey> {
  const { mode } = await stat(file).catch(() => ({ mode: 0o777 }));
  // guard: key-file-mode
  if ((mode & 0o077) !== 0)
    throw new SettingError(
      `KITH_KEY: ${file} must be a file that only Kith's account may read (chmod 600).`,
    );
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const [secret = Buffer.alloc(0), finger = secret] = lines.map((line) =>
    Buffer.from(line.trim(), 'base64'),
  );
  if (secret.length !== 32 || finger.length !== 32)
    throw new SettingError(`KITH_KEY: ${file} must hold 32 bytes in base64.`);
  return masterKey(secret, finger);
}

/** Half of the persons' keys may be wrapped by the next master key already. */
async function refuseHalfRotated(file: string): Promise<void> {
  const next = await stat(`${file}.next`).catch(() => undefined);
  // guard: half-rotated
  if (next)
    throw new SettingError(
      `KITH_KEY: a change of the master key was begun and not finished. Run "kith key rotate" once more.`,
    );
}

/**
 * A wrong key would open nobody's words, and new people's keys would be wrapped by a second one.
 * @throws {SettingError}
 */
export async function refuseOtherMaster(sql: Sql, master: MasterKey): Promise<void> {
  const [found] = await as(
    sql,
    'worker',
    (db) => db<{ other: boolean }[]>`select app.keys_of_another_master(${master.id}) as other`,
  );
  // guard: other-master
  if (found?.other)
    throw new SettingError(
      'KITH_KEY: this is not the key that the words in this database are sealed with. Set the one that belongs to it.',
    );
}

export function masterKey(secret: Buffer, finger = secret): MasterKey {
  const id = createHash('sha256')
    .update('kith master key')
    .update(secret)
    .digest('hex')
    .slice(0, 16);
  return { id, secret, finger };
}

/** Makes a key file whole or not at all: the key, and under it the one for fingerprints. One that is there already stays. */
export async function makeKeyFile(file: string, finger: Buffer = randomBytes(32)): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const lines = [randomBytes(32), finger].map((key) => `${key.toString('base64')}\n`).join('');
  await writeFile(draft, lines, { mode: 0o600, flag: 'wx', flush: true });
  await chmod(draft, 0o600);
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(draft);
}
