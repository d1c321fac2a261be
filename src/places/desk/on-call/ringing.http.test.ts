import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import type { Ring } from '../../../platform/ringing.ts';
import { raiseAlert } from '../alerts/public.ts';

let world: World;
let service: Server;
let rings: Ring[] = [];
let status = 200;
const number = '+441632960001';

beforeEach(async () => {
  world = await createWorld();
  [rings, status] = [[], 200];
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      rings.push(JSON.parse(body) as Ring);
      response.writeHead(status).end();
    });
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  const { port } = service.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/`);
  world.services.config.ring = { url, secret: 'x'.repeat(32), inHouse: true };
});
afterEach(async () => {
  service.close();
  await world.end();
});

const notSafe = {
  about: cast.maya.id,
  cause: 'not_safe',
  level: 'crisis',
  occasion: 'once',
} as const;
const minute = 60_000;

test('Theo gives a number; an alert rings there, says nothing of Maya, and is tried again until it is taken', async () => {
  const theo = await world.visit('theo');
  expect((await theo.post('/desk/on-call/number', { number: '12' })).status).toBe(422);
  await theo.post('/desk/on-call/number', { number: '0044 (1632) 960-001' });
  expect((await theo.get('/desk/on-call')).html).toContain(number);
  expect((await (await world.visit('cora')).get('/desk/on-call')).html).not.toContain(number);
  await world.as('maya', (db) => raiseAlert(db, notSafe));
  status = 500;
  await world.runDue(new Date());
  status = 200;
  await world.runDue(new Date(Date.now() + 2 * minute));
  await world.runDue(new Date(Date.now() + 5 * minute));
  expect(rings).toHaveLength(2);
  const [first] = rings;
  expect(rings[1]).toEqual(first);
  expect(first).toEqual({
    id: first?.id,
    kind: 'alert',
    to: number,
    text: 'Something waits for you. Please open Kith now.',
  });
});

test('Nothing rings any more once somebody has it, nor where no number was given', async () => {
  const alert = (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
  await world.runDue(new Date());
  expect(rings).toEqual([]);
  await world.owner`delete from alerts`;
  const theo = await world.visit('theo');
  await theo.post('/desk/on-call/number', { number });
  const again =
    (await world.as('maya', (db) => raiseAlert(db, { ...notSafe, occasion: 'twice' }))) ?? '';
  expect(again).not.toBe(alert);
  status = 500;
  await world.runDue(new Date());
  await theo.post(`/desk/alerts/${again}/hold`);
  await world.runDue(new Date(Date.now() + 3 * minute));
  expect(rings).toHaveLength(1);
  await theo.post('/desk/on-call/number/removal');
  expect((await theo.get('/desk/on-call')).html).not.toContain(number);
});

test('A test that rings is answered with the code that was heard, and counts', async () => {
  await world.owner`delete from alert_tests`;
  const theo = await world.visit('theo');
  await theo.post('/desk/on-call/number', { number });
  await (await world.visit('cora')).post('/desk/on-call/tests', {});
  await world.runDue(new Date());
  const heard = rings.find(({ kind }) => kind === 'test')?.text ?? '';
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(heard)?.[0] ?? '';
  expect((await theo.post('/desk/on-call/test', { code })).status).toBe(303);
  const answered = await world.owner`
    select channel from alert_tests where answered_at is not null and person_id = ${cast.theo.id}`;
  expect(answered).toEqual([{ channel: 'ring' }]);
  expect((await (await world.visit('cora')).get('/desk/on-call')).html).toContain(
    'answered a ring',
  );
});

test('Two answers of one person are one person', async () => {
  await world.owner`update alert_settings set is_open = false`;
  await world.owner`delete from alert_tests`;
  await world.owner`insert into alert_tests (person_id, code_print, channel, answered_at)
    select ${cast.theo.id}, decode(repeat('01', 32), 'hex'), channel, app.now() from unnest(array['mail', 'ring']) channel`;
  const cora = await world.visit('cora');
  expect((await cora.post('/desk/on-call/opening', {})).html).toContain('Two people must answer');
});
