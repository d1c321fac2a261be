import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
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
