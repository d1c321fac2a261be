import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ringOnce, signature } from './ringing.ts';

const heard: { body: string; headers: IncomingHttpHeaders }[] = [];
let status = 204;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    heard.push({ body, headers: request.headers });
    response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end('thanks');
  });
});
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

const secret = 'a secret of the house, long enough';
const ring = { id: 'one', kind: 'alert', to: '+441632960001', text: 'It is your turn.' } as const;
const service = (host: string, inHouse: boolean) => ({
  url: new URL(`http://${host}:${port}/ring`),
  secret,
  inHouse,
});

test('The service hears whom to ring and nothing of why, signed', async () => {
  await ringOnce(service('127.0.0.1', true), ring);
  const last = heard.at(-1);
  expect(JSON.parse(last?.body ?? '')).toEqual(ring);
  const [, at, signed] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(last?.headers['kith-signature'])) ?? [];
  expect(signed).toBe(signature(secret, Number(at), last?.body ?? ''));
  expect(signature('another', Number(at), last?.body ?? '')).not.toBe(signed);
});

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
  'Nothing is sent to %s, which is private, unless the host says so',
  async (host) => {
    const before = heard.length;
    await expect(ringOnce(service(host, false), ring)).rejects.toThrow('private');
    expect(heard).toHaveLength(before);
  },
);

test.each([301, 307, 400, 500])(
  'An answer of %i is a failure, and leads nowhere',
  async (answer) => {
    status = answer;
    await expect(ringOnce(service('127.0.0.1', true), ring)).rejects.toThrow(`status ${answer}`);
  },
);

test('A service that is not there is a failure without its number in it', async () => {
  const gone = { ...service('127.0.0.1', true), url: new URL('http://127.0.0.1:1/') };
  const fault: unknown = await ringOnce(gone, ring).catch((told: unknown) => told);
  expect(String(fault)).not.toContain('44163');
});
