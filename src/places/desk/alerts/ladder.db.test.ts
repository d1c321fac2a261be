import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { connect, type Sql } from '../../../platform/database.ts';
import { alertState, holdAlert, raiseAlert, somebodyAnswers } from './queries.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));
afterEach(() => world.end());

const start = new Date();
const minutes = (count: number) => new Date(start.getTime() + count * 60_000 + 5000);
const notSafe = {
  about: cast.maya.id,
  cause: 'not_safe',
  level: 'crisis',
  occasion: 'pressed once',
} as const;

async function raise(): Promise<string> {
  return (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
}
const loseJobs = () =>
  withQueue((queue) => queue`delete from graphile_worker._private_jobs where key like 'alert %'`);
async function lookForLate(): Promise<void> {
  await world.as('worker', (db) => db`select app.climb_late_alerts()`);
  await world.runDue();
}
async function withQueue(work: (queue: Sql) => PromiseLike<unknown>): Promise<void> {
  const queue = connect({ ...world.direct, role: 'kith_worker' }, { max: 1 });
  await work(queue);
  await queue.end();
}
const told = async () =>
  (await world.owner<{ told: string }[]>`select told from alert_steps order by step`).map(
    (step) => step.told,
  );
const state = (alert: string) => world.as('maya', (db) => alertState(db, alert));

test('Where nobody is on call and no fallback is named, no alert is promised', async () => {
  await world.owner`delete from person_roles where role = 'on_call'`;
  expect(await world.as('maya', somebodyAnswers)).toBe(false);
  expect(await world.as('maya', (db) => raiseAlert(db, notSafe))).toBeUndefined();
});

test('Maya’s alert goes to Theo, then to everyone, then to the fallback, and she is told the truth', async () => {
  await world.owner`update alert_settings set fallback_mail = 'fallback@example.org'`;
  const alert = await raise();
  await world.runDue(minutes(0));
  expect([await told(), await state(alert)]).toEqual([['one'], 'sent']);
  await world.runDue(minutes(11));
  expect(await told()).toEqual(['one', 'everyone']);
  await world.runDue(minutes(22));
  expect([await told(), await state(alert)]).toEqual([
    ['one', 'everyone', 'fallback'],
    'unanswered',
  ]);
  await world.runDue(minutes(23));
  expect(world.letters.map(({ to }) => to)).toEqual(['fallback@example.org']);
  expect(JSON.stringify(world.letters)).not.toMatch(/maya/i);
});

test('An alert whose job was lost goes on all the same, each time once', async () => {
  const alert = await raise();
  await loseJobs();
  await world.runDue(minutes(1));
  await lookForLate();
  expect(await told()).toEqual([]);
  await world.runDue(minutes(3));
  await lookForLate();
  await lookForLate();
  expect([await told(), await state(alert)]).toEqual([['one'], 'sent']);
  await loseJobs();
  await world.runDue(minutes(14));
  await lookForLate();
  expect(await told()).toEqual(['one']);
  await world.runDue(minutes(16));
  await lookForLate();
  expect(await told()).toEqual(['one', 'everyone']);
});

test('While Theo has it the ladder waits; fifteen minutes without a note and it moves on', async () => {
  const alert = await raise();
  await world.runDue(minutes(0));
  expect(await world.as('theo', (db) => holdAlert(db, alert))).toBe(true);
  expect(await state(alert)).toBe('held');
  await world.runDue(minutes(11));
  expect(await told()).toEqual(['one']);
  await world.runDue(minutes(16));
  await world.runDue(minutes(17));
  expect([await told(), await state(alert)]).toEqual([['one', 'everyone'], 'sent']);
});

test('With two on shift it goes to the first, then to the second, and only then to everyone', async () => {
  const { owner } = world;
  await owner`insert into person_roles (person_id, role) values (${cast.gwen.id}, 'on_call'), (${cast.femi.id}, 'on_call')`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    values (${cast.gwen.id}, app.now() - interval '1 minute', app.now() + interval '8 hours')`;
  const toldWhom = async () =>
    (await owner<{ id: string }[]>`select person_id as id from alert_told order by person_id`).map(
      ({ id }) => id,
    );
  await raise();
  await world.runDue(minutes(0));
  expect(await toldWhom()).toEqual([cast.theo.id]);
  await world.runDue(minutes(11));
  expect(await toldWhom()).toEqual([cast.gwen.id, cast.theo.id]);
  await world.runDue(minutes(22));
  expect(await toldWhom()).toEqual([cast.femi.id, cast.gwen.id, cast.theo.id]);
  expect(await told()).toEqual(['one', 'one', 'everyone']);
});

test('Who has one alert takes no other until it is closed or handed over, and is told so', async () => {
  const first = await raise();
  const second = await world.as('lee', (db) =>
    raiseAlert(db, { ...notSafe, about: cast.lee.id, occasion: 'another' }),
  );
  await world.runDue(minutes(0));
  expect(await world.as('theo', (db) => holdAlert(db, first))).toBe(true);
  const theo = await world.visit('theo');
  const refused = await theo.post(`/desk/alerts/${second}/hold`);
  expect([refused.status, refused.html.includes('You have another alert')]).toEqual([422, true]);
  await theo.post(`/desk/alerts/${first}/hand-over`);
  expect((await theo.post(`/desk/alerts/${second}/hold`)).status).toBe(303);
});

test('The minutes until the next is told are those that Cora set', async () => {
  await (await world.visit('cora')).post('/desk/on-call/minutes', { minutes: '3' });
  await raise();
  await world.runDue(minutes(0));
  await world.runDue(minutes(2));
  expect(await told()).toEqual(['one']);
  await world.runDue(minutes(4));
  expect(await told()).toEqual(['one', 'everyone']);
});

test('The same occasion raises one alert, and a step that runs twice tells nobody twice', async () => {
  const alert = await raise();
  expect(await raise()).toBe(alert);
  for (let i = 0; i < 3; i++)
    await world.as('worker', (db) => db`select app.climb_alert(${alert}, 0)`);
  const notices =
    await world.owner`select id from notices where person_id = ${cast.theo.id} and kind = 'alert'`;
  expect(notices).toHaveLength(1);
});

test('Nobody who was not told can hold Maya’s alert', async () => {
  const alert = await raise();
  await world.runDue(minutes(0));
  for (const name of ['hugo', 'adi', 'cora', 'mo', 'sam'] as const) {
    expect(await world.as(name, (db) => holdAlert(db, alert))).toBe(false);
  }
});

test('An alert whose cause is taken back was never raised', async () => {
  await world
    .as('maya', async (db) => {
      await raiseAlert(db, notSafe);
      throw new Error('taken back');
    })
    .catch(() => undefined);
  await world.runDue(minutes(0));
  expect(await world.owner`select id from alerts`).toHaveLength(0);
  expect(await told()).toEqual([]);
});
