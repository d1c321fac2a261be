import { randomBytes } from 'node:crypto';
import { Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealingStream, unsealingStream } from './sealed-file.ts';

const key = Buffer.alloc(32, 5);
const through = (bytes: Buffer, stream: Transform): Promise<Buffer> =>
  buffer(
    Readable.from([bytes])
      .on('error', () => undefined)
      .pipe(stream),
  );

test('A file of any length comes back as it was', async () => {
  const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000];
  for (const length of lengths) {
    const plain = randomBytes(length);
    const sealed = await through(plain, sealingStream(key, 'file'));
    expect(sealed.equals(plain) && length > 0).toBe(false);
    expect((await through(sealed, unsealingStream(key, 'file'))).equals(plain)).toBe(true);
  }
});

test('Whatever is changed, cut off, left out or swapped, it does not open', async () => {
  const sealed = await through(randomBytes(200_000), sealingStream(key, 'file'));
  const chunk = 65_552;
  const damaged = fc.oneof(
    fc.integer({ min: 0, max: sealed.length - 1 }).map((at) => {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return changed;
    }),
    fc.integer({ min: 0, max: sealed.length - 1 }).map((end) => sealed.subarray(0, end)),
    fc.constant(
      Buffer.concat([
        sealed.subarray(chunk, 2 * chunk),
        sealed.subarray(0, chunk),
        sealed.subarray(2 * chunk),
      ]),
    ),
    fc.constant(Buffer.concat([sealed.subarray(0, chunk), sealed.subarray(2 * chunk)])),
  );
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      await expect(through(bytes, unsealingStream(key, 'file'))).rejects.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('It opens under its own name and its own key alone', async () => {
  const sealed = await through(Buffer.from('words'), sealingStream(key, 'file'));
  await expect(through(sealed, unsealingStream(key, 'other'))).rejects.toThrow();
  await expect(through(sealed, unsealingStream(Buffer.alloc(32, 6), 'file'))).rejects.toThrow();
});
