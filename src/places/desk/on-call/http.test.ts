import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { raiseAlert } from '../alerts/public.ts';

let world: World;
beforeEach(async () => void (world = await createWorld()));
afterEach(() => world.end());

const notSafe = {
  about: cast.maya.id,
  cause: 'not_safe',
  level: 'crisis',
  occasion: 'once',
} as const;
const codeIn = (text: string) => /code=([\w-]+)/.exec(text)?.[1] ?? '';

test('On call opens when two have answered a test, the fallback has agreed and somebody has a shift', async () => {
  const { owner } = world;
  await owner`update alert_settings set is_open = false`;
  await owner`delete from on_call_shifts`;
  await owner`insert into person_roles (person_id, role) values (${cast.gwen.id}, 'on_call')`;
  const cora = await world.visit('cora');
  expect(await world.as('maya', (db) => raiseAlert(db, notSafe))).toBeUndefined();
  expect((await cora.post('/desk/on-call/opening', {})).html).toContain('Two people must answer');
  await owner`insert into alert_tests (person_id, code_print, answered_at)
    select p, decode(repeat('01', 32), 'hex'), app.now() from unnest(${[cast.theo.id, cast.gwen.id]}::uuid[]) p`;
  expect((await cora.post('/desk/on-call/opening', {})).html).toContain('must agree before');
  await cora.post('/desk/on-call/fallback', { name: 'Head office', mail: 'last@example.org' });
  await world.runDue(new Date());
  const letter = world.letters.find(({ to }) => to === 'last@example.org');
  const visitor = await world.visit();
  expect((await visit404(visitor)).status).toBe(404);
  await visitor.post('/fallback', { code: codeIn(letter?.text ?? '') });
  expect((await cora.post('/desk/on-call/opening', {})).html).toContain('must have a shift');
  const planned = {
    person: cast.theo.id,
    weekdays: ['1', '2', '3', '4', '5', '6', '7'],
    from: '00:00',
    until: '00:00',
    weeks: '1',
  };
  expect((await cora.post('/desk/on-call/shifts', planned)).status).toBe(303);
  expect((await cora.post('/desk/on-call/opening', {})).status).toBe(303);
  expect(await world.as('maya', (db) => raiseAlert(db, notSafe))).toBeDefined();
});

test('A test letter says nothing, and only its reader answers it', async () => {
  await world.owner`delete from alert_tests`;
  const theo = await world.visit('theo');
  const cora = await world.visit('cora');
  await cora.post('/desk/on-call/tests', {});
  await world.runDue(new Date());
  expect((await theo.post('/desk/on-call/test', { code: 'AAAA-BBBB-CCCC' })).status).toBe(422);
  expect(await world.owner`select 1 from alert_tests where answered_at is not null`).toEqual([]);
});

test('An alert raised at night waits for the next shift, and then reaches Theo', async () => {
  const { owner } = world;
  await owner`delete from on_call_shifts`;
  await owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    values (${cast.theo.id}, app.now() + interval '3 hours', app.now() + interval '9 hours')`;
  const alert = (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
  const state = async () =>
    (await owner<{ state: string }[]>`select state from alerts where id = ${alert}`)[0]?.state;
  await world.runDue(new Date());
  expect([await state(), await told()]).toEqual(['waiting', []]);
  await world.runDue(new Date(Date.now() + 3 * 3_600_000 + 60_000));
  expect([await state(), await told()]).toEqual(['sent', [cast.theo.id]]);
});

test('Theo takes an alert, writes a note, closes it, and is asked for a word the day after', async () => {
  const alert = (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
  await world.runDue(new Date());
  const theo = await world.visit('theo');
  expect((await theo.get('/desk/alerts')).html).toContain('not safe');
  expect((await (await world.visit('gwen')).get(`/desk/alerts/${alert}`)).status).toBe(404);
  await theo.post(`/desk/alerts/${alert}/hold`, {});
  expect((await theo.post(`/desk/alerts/${alert}/notes`, { words: '' })).status).toBe(422);
  await theo.post(`/desk/alerts/${alert}/notes`, { words: 'We spoke.', outcome: 'yes' });
  expect((await theo.get(`/desk/alerts/${alert}`)).html).toContain('We spoke.');
  await world.runDue(new Date(Date.now() + 25 * 3_600_000));
  const kinds = await world.owner<{ person_id: string; kind: string }[]>`
    select person_id, kind from notices where kind in ('alert-after', 'alert-follow-up') order by kind`;
  expect(kinds).toEqual([
    { person_id: cast.maya.id, kind: 'alert-after' },
    { person_id: cast.theo.id, kind: 'alert-follow-up' },
  ]);
  await theo.post(`/desk/alerts/${alert}/follow-up`, {});
  expect((await theo.get(`/desk/alerts/${alert}`)).html).toContain('You have asked');
});

test('A word of the day after that nobody said is heard of by Cora two days after, and not whose it is', async () => {
  const alert = (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
  await world.runDue(new Date());
  const theo = await world.visit('theo');
  await theo.post(`/desk/alerts/${alert}/hold`, {});
  await theo.post(`/desk/alerts/${alert}/notes`, { words: 'We spoke.', outcome: 'yes' });
  const late = async () =>
    (
      await world.owner<{ person_id: string; link: string }[]>`
        select person_id, link from notices where kind = 'alert-follow-up-late'`
    ).map(({ person_id, link }) => [person_id, link]);
  await world.runDue(new Date(Date.now() + 25 * 3_600_000));
  expect(await late()).toEqual([]);
  await world.runDue(new Date(Date.now() + 50 * 3_600_000));
  expect(await late()).toEqual([[cast.cora.id, '/desk/on-call']]);
});

test('A time of the next week that nobody has stands on the desk before it comes, and goes with a closure', async () => {
  const { owner } = world;
  await owner`delete from on_call_shifts where starts_at > app.now() + interval '2 days'`;
  await owner`insert into staffed_hours (weekday, opens, closes) select n, '09:00', '18:00' from generate_series(1, 7) n`;
  const cora = await world.visit('cora');
  expect((await cora.get('/desk')).html).toMatch(/On call<\/a>[\s\S]{0,200}wait/);
  await owner`insert into closures (until_at) values (app.now() + interval '20 days')`;
  expect((await cora.get('/desk')).html).not.toMatch(/On call<\/a>[\s\S]{0,200}wait/);
});

test('Handed over, an alert goes to the next at once', async () => {
  const alert = (await world.as('maya', (db) => raiseAlert(db, notSafe))) ?? '';
  await world.runDue(new Date());
  const theo = await world.visit('theo');
  await theo.post(`/desk/alerts/${alert}/hold`, {});
  await theo.post(`/desk/alerts/${alert}/hand-over`, {});
  await world.runDue(new Date());
  const steps = await world.owner<{ told: string }[]>`select told from alert_steps order by step`;
  expect(steps.map((step) => step.told)).toEqual(['one', 'everyone']);
});

const visit404 = (visitor: Awaited<ReturnType<World['visit']>>) =>
  visitor.get('/fallback?code=AAAA');
const told = async () =>
  (await world.owner<{ id: string }[]>`select person_id as id from alert_told`).map(({ id }) => id);
