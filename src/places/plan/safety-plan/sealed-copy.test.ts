import { expect, test } from 'vitest';
import { isGoodPin, newDeviceKey, openCopy, sealCopy } from './sealed-copy.client.ts';

const words = 'Ring Sam: 01632 960 123';

test('Maya’s copy opens with her PIN on this device, and with nothing else', async () => {
  const device = await newDeviceKey();
  const copy = await sealCopy('274951', device, words);
  expect(await openCopy('274951', device, copy)).toBe(words);
  await expect(openCopy('274952', device, copy)).rejects.toThrow();
  await expect(openCopy('274951', await newDeviceKey(), copy)).rejects.toThrow();
  new Uint8Array(copy.body)[3]! ^= 1;
  await expect(openCopy('274951', device, copy)).rejects.toThrow();
});

test('Nothing of it lies there in clear, and no two copies are alike', async () => {
  const device = await newDeviceKey();
  const [one, other] = [
    await sealCopy('274951', device, words),
    await sealCopy('274951', device, words),
  ];
  const bytes = (copy: typeof one) => Buffer.from(copy.body).toString('latin1');
  expect(bytes(one)).not.toContain('Sam');
  expect(bytes(one)).not.toBe(bytes(other));
  expect(device.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', device)).rejects.toThrow();
});

test('A PIN is six digits or more, and not what is tried first', () => {
  const bad = ['', '12345', '123456', '987654', '890123', '000000', '11111111', 'abcdef', '27495 '];
  expect(bad.filter(isGoodPin)).toEqual([]);
  expect(['274951', '0274951', '112233'].every(isGoodPin)).toBe(true);
});
