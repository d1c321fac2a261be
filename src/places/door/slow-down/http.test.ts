import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { clock } from '../../../platform/clock.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

async function hoursOf(name: 'maya' | 'lee'): Promise<number | undefined> {
  const [row] = await world.owner<{ hours: number }[]>`
    select slow_down_hours as hours from person_settings where person_id = ${cast[name].id}`;
  return row?.hours;
}
const later = (hours: number) => new Date(clock.now().getTime() + hours * 3_600_000);

test('Maya asks for two days to think, at once; less of it only once two days have passed', async () => {
  const visit = await world.visit('maya');
  await visit.post('/you/slow-down', { hours: '48' });
  expect(await hoursOf('maya')).toBe(48);
  await visit.post('/you/slow-down', { hours: '0' });
  expect(await hoursOf('maya')).toBe(48);
  expect((await visit.get('/you/slow-down')).html).toContain('No more waiting');
  await world.runDue(later(47));
  expect(await hoursOf('maya')).toBe(48);
  await world.runDue(later(2));
  expect(await hoursOf('maya')).toBe(0);
});

test('Lee asks to erase, waits, and takes it back with one tap', async () => {
  const visit = await world.visit('lee');
  await visit.post('/you/slow-down', { hours: '72' });
  expect((await visit.post('/you/erasure', { sure: 'yes' })).location).toBe('/you/slow-down');
  const { html } = await visit.get('/you/privacy');
  expect(html).toContain('Erasing your account');
  const [, held] = /\/you\/held-acts\/([0-9a-f-]{36})\/cancellation/.exec(html) ?? [];
  await (await world.visit('hugo')).post(`/you/held-acts/${held}/cancellation`);
  expect((await world.owner`select from held_acts where id = ${held ?? null}`).count).toBe(1);
  await visit.post(`/you/held-acts/${held}/cancellation`);
  await world.runDue(later(80));
  expect((await world.owner`select from people where id = ${cast.lee.id}`).count).toBe(1);
});

test('Omar asks to erase, waits, and is erased when the time has come', async () => {
  const visit = await world.visit('omar');
  await visit.post('/you/slow-down', { hours: '24' });
  await visit.post('/you/erasure', { sure: 'yes' });
  await world.runDue(later(23));
  expect((await world.owner`select from people where id = ${cast.omar.id}`).count).toBe(1);
  await world.runDue(later(2));
  expect((await world.owner`select from people where id = ${cast.omar.id}`).count).toBe(0);
});

test('An hour that nobody offers is refused in words', async () => {
  const answer = await (await world.visit('asha')).post('/you/slow-down', { hours: '5' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('Choose how long to wait.');
});
