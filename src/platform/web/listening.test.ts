import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { listening } from './listening.ts';

const taken = createServer().listen(0, '127.0.0.1');
afterAll(() => taken.close());

test('A host whose port is taken is told so in a sentence that names the setting', async () => {
  if (!taken.listening) await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const place = { setting: 'PORT', host: '127.0.0.1', port } as const;
  const second = createServer().listen(port, '127.0.0.1');
  await expect(listening(second, place)).rejects.toThrow(
    `PORT: another program already answers at 127.0.0.1:${port}. Choose a free one.`,
  );
});

test('A host who names an address of another machine is told so', async () => {
  const place = { setting: 'PORT', host: '192.0.2.1', port: 3000 } as const;
  await expect(listening(createServer().listen(0, '192.0.2.1'), place)).rejects.toThrow(
    'HOST: this machine has no address 192.0.2.1.',
  );
});
