import { expect, test } from 'vitest';
import { masterKey } from './sealing.ts';
import { codeFingerprint, newCode, plainCode } from './one-time-code.ts';

const master = masterKey(Buffer.alloc(32, 3));

test('Cora may type the code in small letters, with spaces, and with an O for a nought', () => {
  expect(plainCode(' 7kq2 m9xd-4tro ')).toBe('7KQ2M9XD4TR0');
  expect(plainCode('il')).toBe('11');
});

test('A code is twelve letters in three groups, and no two are alike', () => {
  const codes = Array.from({ length: 200 }, newCode);
  for (const code of codes)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(new Set(codes).size).toBe(200);
});

test('What is kept of a code serves one purpose and one house', () => {
  const kept = codeFingerprint(master, 'set-up', '7KQ2-M9XD-4TRB');
  expect(codeFingerprint(master, 'set-up', '7kq2m9xd4trb')).toEqual(kept);
  expect(codeFingerprint(master, 'invitation', '7KQ2-M9XD-4TRB')).not.toEqual(kept);
  expect(codeFingerprint(masterKey(Buffer.alloc(32, 4)), 'set-up', '7KQ2-M9XD-4TRB')).not.toEqual(
    kept,
  );
});
