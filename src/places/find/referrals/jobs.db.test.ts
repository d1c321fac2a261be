import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { as } from '../../../platform/database.ts';
import type { JobDesk } from '../../../platform/jobs.ts';
import { countReferrals, followReferral, remindOfProposal } from './jobs.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { seedTown, town } from './testing/town.ts';

let world: World;
let start: number;
beforeEach(async () => {
  world = await createWorld();
  start = Date.now();
  await seedTown(world.owner);
});
afterEach(() => world.end());

const day = 86_400_000;
const inDays = (days: number) => new Date(start + days * day + 60_000);
const member = cast.maya.id;
const desk = (failing = false): JobDesk => ({
  services: world.services,
  attempt: 1,
  last: false,
  as: (asker, work) =>
    as(world.sql, asker, async (db) => {
      const done = await work(db);
      if (failing) throw new Error('The machine stops before the commit.');
      return done;
    }),
});

async function send(service: string): Promise<string> {
  const maya = await world.visit('maya');
  const at = `/find/services/${service}/referral`;
  const letter = { called: 'M', need: 'To talk.', reach: '' };
  const draft = (await maya.post(at, letter)).location ?? '';
  await maya.post(`${draft}/sending`);
  return draft.split('/').at(-1) ?? '';
}

const stepsOf = async (referral: string) => {
  const rows = await world.owner<{ step: string }[]>`
    select step from referral_steps where referral_id = ${referral} order by number`;
  return rows.map(({ step }) => step);
};
const noticesOf = async (kind: string) =>
  (await world.owner`select from notices where person_id = ${member} and kind = ${kind}`).length;

/** Moves the clock alone: what has come due waits. */
async function wait(days: number): Promise<void> {
  await world.owner`delete from graphile_worker._private_jobs`;
  await world.runDue(inDays(days));
}

test('The reminder of the third day goes once, though the first try crashed and four workers came at once', async () => {
  const referral = await send(town.harbour);
  await world.runDue();
  await wait(3);
  const job = { referral, member };
  await expect(followReferral.run(job, desk(true))).rejects.toThrow('machine stops');
  expect(await stepsOf(referral)).toEqual(['send']);
  await Promise.all([1, 2, 3, 4].map(() => followReferral.run(job, desk())));
  await followReferral.run(job, desk());
  await world.runDue();
  expect(await stepsOf(referral)).toEqual(['send', 'remind']);
  expect(world.letters).toHaveLength(2);
});

test('An organisation that says nothing is reminded twice; then Maya hears of it, and others come up', async () => {
  const referral = await send(town.harbour);
  for (const days of [1, 3, 5, 7, 9, 10, 12, 40]) await world.runDue(inDays(days));
  expect(await stepsOf(referral)).toEqual(['send', 'remind', 'remind', 'no-answer']);
  expect(world.letters).toHaveLength(3);
  expect(await noticesOf('referral-no-answer')).toBe(1);
  const page = await (await world.visit('maya')).get(`/find/referrals/${referral}`);
  expect(page.html).toContain('They have not answered');
  expect(page.html).toContain(`/find/services/${town.lantern}/referral?instead=${referral}`);
});

test('A job that comes late does nothing when the organisation has answered meanwhile', async () => {
  const referral = await send(town.harbour);
  await wait(10);
  await world.owner`select app.take_referral_step(${referral}, gen_random_uuid(), 'take', 'organisation', null, null, null, null)`;
  await followReferral.run({ referral, member }, desk());
  expect(await stepsOf(referral)).toEqual(['send', 'take']);
});

test('Without an e-mail address it is Maya who is reminded to call', async () => {
  const referral = await send(town.openDoor);
  for (const days of [3, 7, 14]) await world.runDue(inDays(days));
  expect(world.letters).toHaveLength(0);
  expect(await noticesOf('referral-call')).toBe(2);
  expect(await stepsOf(referral)).toEqual(['send', 'remind', 'remind', 'no-answer']);
});

test('A suggestion is remembered twice, lapses after thirty days, and was never passed on', async () => {
  const sam = await world.visit('sam');
  const letter = { called: 'M', need: 'To talk.', reach: '', whom: mayasTies.sam };
  const at = `/find/services/${town.harbour}/referral`;
  const suggestion = (await sam.post(at, letter)).location ?? '';
  const proposal = suggestion.split('/').at(-1) ?? '';
  await wait(3);
  await Promise.all([1, 2, 3].map(() => remindOfProposal.run({ proposal, member }, desk())));
  expect(await noticesOf('referral-proposed')).toBe(2);
  for (const days of [10, 30]) await world.runDue(inDays(days));
  expect(await noticesOf('referral-proposed')).toBe(3);
  expect((await (await world.visit('maya')).post(`${suggestion}/yes`)).status).toBe(404);
  expect(world.letters).toHaveLength(0);
});

test('A quarter is counted once, four weeks after its end, and never changes again', async () => {
  for (let sent = 0; sent < 6; sent++) await send(town.harbour);
  await world.owner`update referral_steps set taken_at = '2026-08-15'`;
  await Promise.all([countReferrals.run({}, desk()), countReferrals.run({}, desk())]);
  const kept = () =>
    world.owner`select quarter, kind, asked, helped from referral_figures order by kind`;
  const counted = [
    { quarter: '2026-07-01', kind: '', asked: 6, helped: null },
    { quarter: '2026-07-01', kind: 'Counselling', asked: 6, helped: null },
  ];
  expect(await kept()).toEqual(counted);
  await world.owner`delete from referrals`;
  await countReferrals.run({}, desk());
  expect(await kept()).toEqual(counted);
  const cora = await world.visit('cora');
  expect((await cora.get('/desk/referrals')).html).toContain('Counselling');
  expect((await (await world.visit('mo')).get('/desk/referrals')).status).toBe(404);
});
