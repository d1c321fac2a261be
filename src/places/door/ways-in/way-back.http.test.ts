import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import type { CommandDesk } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';
import { personCommand } from './person-command.ts';

let world: World;
let said: string[];
let desk: CommandDesk;
beforeAll(async () => void (world = await createWorld()));
beforeEach(async () => {
  said = [];
  desk = {
    config: world.services.config,
    house: world.services.house,
    say: (line) => void said.push(line),
    asOwner: (work) => world.owner.begin((db) => work(db)) as ReturnType<typeof work>,
  };
  await world.owner`delete from ways_back`;
  await world.owner`delete from door_tokens`;
});
afterAll(() => world.end());

const named = (name: string) => `${name}-of-wrenfield`;
const kith = (...args: string[]) => personCommand.run(args, desk);
const ask = (helper: string, ...more: string[]) =>
  kith('way-back', named('maya'), '--by', named(helper), ...more);
const link = () => new URL(said.at(-1) ?? '').pathname;

test('Two helpers let Maya back in, a day later and once, and she sees who and when', async () => {
  await ask('cora');
  await ask('adi', '--agree');
  const early = await world.visit();
  expect((await early.get(link())).html).not.toContain(`action="${link()}"`);
  expect((await early.post(link())).status).toBe(422);
  await world.runDue(new Date(clock.now().getTime() + 24.1 * 3_600_000));
  const visit = await world.visit();
  expect((await visit.post(link())).location).toBe('/you/ways-in/password?why=lost');
  expect((await visit.get('/today')).status).toBe(200);
  expect((await (await world.visit()).post(link())).status).toBe(422);
  const looks = await world.as('maya', (db) => db`select part from looks where part = 'ways-in'`);
  expect(looks).toHaveLength(2);
});

test('Maya, who is not locked out at all, sees it on every page and stops it with one tap', async () => {
  const maya = await world.visit('maya');
  await ask('cora');
  await ask('adi', '--agree');
  const way = link();
  for (const page of ['/today', '/help', '/settings'])
    expect((await maya.get(page)).html).toContain('action="/you/way-back/stop"');
  expect((await maya.post('/you/way-back/stop')).status).toBe(303);
  expect((await maya.get('/today')).html).not.toContain('/you/way-back/stop');
  await world.runDue(new Date(clock.now().getTime() + 25 * 3_600_000));
  expect((await (await world.visit()).post(way)).status).toBe(422);
});

test('One helper alone opens nothing', async () => {
  await ask('cora');
  await expect(ask('cora', '--agree')).rejects.toThrow('second person');
  expect(await world.owner`select 1 from door_tokens`).toHaveLength(0);
});

test('Nobody without a role helps, and nobody helps themself', async () => {
  await expect(ask('sam')).rejects.toThrow('coordinator or an administrator');
  await expect(ask('maya')).rejects.toThrow('their own account');
  await ask('cora');
  await expect(ask('lee', '--agree')).rejects.toThrow('coordinator or an administrator');
});

test('Someone who stands by Maya can neither start nor agree, whatever their role', async () => {
  await world.owner`insert into ties (id, member_id, supporter_id)
    values (gen_random_uuid(), ${cast.maya.id}, ${cast.cora.id})`;
  await expect(ask('cora')).rejects.toThrow('circle');
  await ask('adi');
  await expect(ask('cora', '--agree')).rejects.toThrow('circle');
  expect(await world.owner`select 1 from door_tokens`).toHaveLength(0);
});

test('Roles are listed, given and taken, and the person is told', async () => {
  await kith('give', named('lee'), 'facilitator');
  await kith('list', 'facilitator');
  expect(said.some((line) => line.startsWith(named('lee')))).toBe(true);
  await kith('take', named('lee'), 'facilitator');
  await expect(kith('take', named('lee'), 'facilitator')).rejects.toThrow('Nothing changed');
  await expect(kith('give', named('lee'), 'king')).rejects.toThrow('There is no role king');
  await expect(kith('give', named('yuki'), 'moderator')).rejects.toThrow('18');
  await expect(kith('give', 'nobody-at-all', 'moderator')).rejects.toThrow('Nobody signs in as');
  const told = await world.as('lee', (db) => db`select kind from notices`);
  expect(told).toHaveLength(2);
});
