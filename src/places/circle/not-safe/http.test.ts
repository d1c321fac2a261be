import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { notSafeAgreement } from '../../../../test/not-safe-agreement.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.owner`insert into emergency_numbers (country, number, checked_by, checked_at)
    select country, '112', ${cast.cora.id}, app.now() from community`;
});
afterAll(() => world.end());
beforeEach(async () => {
  await world.owner`delete from not_safe_presses`;
  await world.owner`delete from alerts`;
});

const address = '/circle/not-safe';
const button = '<form method="post" action="/circle/not-safe">';
const alerts = () =>
  world.owner`select about_person_id as about, cause, level, state from alerts order by raised_at`;
const presses = () =>
  world.owner`select member_id as member, alert_id is not null as told, cleared_at is not null as cleared from not_safe_presses`;
const alert = async () =>
  (await world.owner<{ id: string }[]>`select id from alerts order by raised_at desc limit 1`)[0]
    ?.id ?? '';
const hers = { about: cast.maya.id, cause: 'not_safe', level: 'crisis' };

test('Before she presses, Maya has help on the page and reads who would be told', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get('/help')).html).toContain(`href="${address}"`);
  expect((await maya.get('/today/hard')).html).toContain(`href="${address}"`);
  const { html } = await maya.get(address);
  expect(html).toMatch(/href="tel:112".*action="\/circle\/not-safe"/s);
  expect(html).toContain('People are on call now');
  expect(html).toContain('<title>Right now');
  expect(await alerts()).toEqual([]);
  expect((await (await world.visit()).get('/help')).html).not.toContain(address);
});

test('Maya presses: one alert in that moment, however often she taps, and she reads only what is true', async () => {
  const maya = await world.visit('maya');
  await Promise.all([maya.post(address), maya.post(address)]);
  await maya.post(address);
  expect(await alerts()).toEqual([{ ...hers, state: 'sent' }]);
  expect(await presses()).toEqual([{ member: cast.maya.id, told: true, cleared: false }]);
  expect((await maya.get(address)).html).toContain('Nobody has taken it up yet');
  await world.runDue();
  await world.as('theo', async (db) => db`select app.hold_alert(${await alert()})`);
  for (const page of [address, '/today'])
    expect((await maya.get(page)).html).toContain('A person on call has it.');
  expect((await maya.get('/help')).html).toContain('You said that you are not safe');
});

test('She takes it back with one tap; who has the alert keeps it, and the page had said so', async () => {
  const maya = await world.visit('maya');
  await maya.post(address);
  expect((await maya.get(address)).html).toContain('may still ask how you are');
  const safe = await maya.post(`${address}/safe`);
  expect(safe.location).toBe(`${address}?done=safe`);
  expect((await maya.get(`${address}?done=safe`)).html).toContain('You said that you are safe now');
  expect(await presses()).toEqual([{ member: cast.maya.id, told: true, cleared: true }]);
  expect(await alerts()).toEqual([{ ...hers, state: 'sent' }]);
  expect((await maya.get('/today')).html).not.toContain('You said that you are not safe');
});

test('An hour later, or when it was closed or nobody answered, saying it again is told again', async () => {
  const maya = await world.visit('maya');
  for (const again of [
    () => world.owner`update alerts set state = 'closed'`,
    () => world.owner`update alerts set state = 'unanswered'`,
    () => world.owner`update not_safe_presses set pressed_at = app.now() - interval '61 minutes'`,
  ]) {
    await world.owner`delete from not_safe_presses`;
    await world.owner`delete from alerts`;
    await maya.post(address);
    expect((await maya.get(address)).html).not.toContain('I’m still not safe');
    await again();
    expect((await maya.get(address)).html).toContain('I’m still not safe');
    await maya.post(address);
    expect(await alerts()).toHaveLength(2);
  }
  await world.owner`update not_safe_presses set pressed_at = app.now() - interval '73 hours'`;
  expect((await maya.get(address)).html).toContain('If you are not safe');
});

test('At night it waits for the next shift, and the page says when', async () => {
  const soon = '{3 hours,9 hours}';
  await world.owner`delete from on_call_shifts`;
  await world.owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    select ${cast.theo.id}, app.now() + s[1], app.now() + s[2] from (select ${soon}::interval[]) hours(s)`;
  const maya = await world.visit('maya');
  expect((await maya.get(address)).html).toContain('They are told then, not before');
  await maya.post(address);
  expect(await alerts()).toEqual([{ ...hers, state: 'waiting' }]);
  expect((await maya.get(address)).html).toContain('and is told then');
});

test('Where on call is closed nothing is promised: no button, and a press that is sent is not kept', async () => {
  await world.owner`update alert_settings set is_open = false`;
  const maya = await world.visit('maya');
  const { html } = await maya.get(address);
  expect(html).not.toContain(button);
  expect(html).toContain('Nobody here would be told');
  expect(html).toContain('href="tel:');
  await maya.post(address);
  expect([await presses(), await alerts()]).toEqual([[], []]);
});

test('Where on call is closed and her agreement listens, it alone hears her', async () => {
  await world.owner`update alert_settings set is_open = false`;
  await world.owner.begin((db) => notSafeAgreement(db, randomUUID()));
  const maya = await world.visit('maya');
  const { html } = await maya.get(address);
  expect(html).toContain(button);
  expect(html).toContain('Only what you agreed with yourself happens');
  await maya.post(address);
  await maya.post(address);
  expect(await presses()).toEqual([{ member: cast.maya.id, told: false, cleared: false }]);
  expect((await maya.get(address)).html).toContain('no team was told');
  await world.runDue();
  const acted = await world.owner`select state from agreement_occasions`;
  expect([acted, await alerts()]).toEqual([[{ state: 'acted' }], []]);
  await maya.post(`${address}/safe`);
  await world.runDue();
  expect(await world.owner`select over from agreement_occasions`).toEqual([{ over: true }]);
});
