import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SettingError } from '../config.ts';
import { loadMasterKey } from './master-key.ts';
import { decrypt, encrypt, fingerprint, masterKey, newWrappedKey, rewrap } from './sealing.ts';

const master = masterKey(randomBytes(32));

test('What Maya sealed opens in its own cell and in no other', () => {
  const key = randomBytes(32);
  const sealed = encrypt(key, 'checkins.note:1:maya', Buffer.from('a hard morning'));
  expect(decrypt(key, 'checkins.note:1:maya', sealed).toString()).toBe('a hard morning');
  expect(() => decrypt(key, 'checkins.note:2:maya', sealed)).toThrow();
});

test('A changed byte anywhere is noticed', () => {
  const key = randomBytes(32);
  const sealed = encrypt(key, 'cell', Buffer.from('words'));
  for (let i = 0; i < sealed.length; i++) {
    const changed = Buffer.from(sealed);
    changed[i] = (changed[i] ?? 0) ^ 1;
    expect(() => decrypt(key, 'cell', changed)).toThrow();
  }
});

test('A person’s key survives a new master key, and the old master key no longer opens it', () => {
  const next = masterKey(randomBytes(32));
  const person = randomUUID();
  const wrapped = newWrappedKey(master, person);
  const moved = rewrap(master, next, person, wrapped);
  expect(decrypt(next.secret, `person_keys.wrapped:${person}`, moved)).toEqual(
    decrypt(master.secret, `person_keys.wrapped:${person}`, wrapped),
  );
  expect(() => decrypt(master.secret, `person_keys.wrapped:${person}`, moved)).toThrow();
});

test('Fingerprints of the same words differ by purpose', () => {
  expect(fingerprint(master, 'rate a', 'x')).not.toEqual(fingerprint(master, 'rate b', 'x'));
});

test('The master key is made once, for Kith’s account alone, and refused when others may read it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kith-key-'));
  const file = path.join(folder, 'master.key');
  const made = await loadMasterKey({ key: undefined, folder });
  expect(await loadMasterKey({ key: undefined, folder })).toEqual(made);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await chmod(file, 0o644);
  await expect(loadMasterKey({ key: undefined, folder })).rejects.toThrow(SettingError);
  await chmod(file, 0o600);
  await writeFile(file, 'too short');
  await expect(loadMasterKey({ key: file, folder })).rejects.toThrow(/32 bytes/);
  await rm(folder, { recursive: true });
});
