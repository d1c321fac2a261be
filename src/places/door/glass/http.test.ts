import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { clock } from '../../../platform/clock.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const maya = await world.visit('maya');
  await maya.post('/you/personas', { name: 'Night Fern', first: '2', second: '3' });
  await maya.post('/you/danger-card', {
    name: 'Maya L',
    place: 'Mill Lane',
    contact: 'Sam',
    agreed: 'yes',
  });
});
afterAll(() => world.end());

const reason = 'Night Fern wrote tonight that she is saying goodbye.';
const persona = async () =>
  String((await world.owner`select id from personas where name = 'Night Fern'`)[0]?.['id']);
const toldMaya = async (kind: string) =>
  (await world.owner`select from notices where person_id = ${cast.maya.id} and kind = ${kind}`)
    .count;

async function ask(name: 'gwen' | 'theo', part: string): Promise<string> {
  const visit = await world.visit(name);
  const answer = await visit.post('/desk/glass', { persona: await persona(), part, reason });
  return answer.location ?? '';
}

test('Gwen finds the name, asks with a reason, and cannot agree to it herself', async () => {
  const gwen = await world.visit('gwen');
  const found = await gwen.get('/desk/glass/new?name=night%20fern');
  expect(found.html).toContain(`/desk/glass/new?persona=${await persona()}`);
  const address = await ask('gwen', 'persona');
  expect(await toldMaya('glass.notice.asked')).toBe(1);
  expect((await gwen.post(`${address}/agreement`)).status).toBe(404);
  expect((await gwen.post(`${address}/looks`)).status).toBe(404);
});

test('Theo reads the reason and agrees; then Gwen alone sees whose name it is, for an hour', async () => {
  const [gwen, theo] = [await world.visit('gwen'), await world.visit('theo')];
  const address = await ask('gwen', 'persona');
  expect((await theo.get(address)).html).toContain(reason);
  expect((await theo.post(`${address}/agreement`)).status).toBe(303);
  expect((await theo.post(`${address}/looks`)).status).toBe(404);
  expect((await gwen.post(`${address}/looks`)).html).toContain(cast.maya.id);
  expect((await gwen.get(address)).html).not.toContain(cast.maya.id);
  await world.runDue(new Date(clock.now().getTime() + 61 * 60_000));
  expect((await gwen.post(`${address}/looks`)).status).toBe(404);
  expect(await toldMaya('glass.notice.agreed')).toBe(1);
  expect(await toldMaya('glass.notice.looked')).toBe(1);
  expect(await toldMaya('glass.notice.ended')).toBe(1);
});

test('Another part opens without saying whose name it is', async () => {
  const [gwen, theo] = [await world.visit('gwen'), await world.visit('theo')];
  const address = await ask('theo', 'danger-card');
  await gwen.post(`${address}/agreement`);
  const { html } = await theo.post(`${address}/looks`);
  expect(html).toContain('Mill Lane');
  expect(html).not.toContain(cast.maya.id);
  expect((await gwen.post(`${address}/ending`)).status).toBe(303);
  expect((await theo.post(`${address}/looks`)).status).toBe(404);
});

test('Maya reads in words who asked, who agreed, why, and each look', async () => {
  const maya = await world.visit('maya');
  const { html } = await maya.get('/you/glass');
  expect(html).toContain(reason);
  expect(html).toContain('Someone who works here (May break the glass) agreed');
  expect((await maya.get('/you/looks')).html).toContain('Whose name this is');
});

test('A request that nobody agrees to within a day lapses', async () => {
  const address = await ask('gwen', 'persona');
  await world.runDue(new Date(clock.now().getTime() + 25 * 3_600_000));
  const theo = await world.visit('theo');
  expect((await theo.post(`${address}/agreement`)).status).toBe(404);
  expect((await theo.get(address)).html).toContain('Nobody agreed within a day');
});

test('Gwen may not ask about a name of her own, and a short reason comes back', async () => {
  const gwen = await world.visit('gwen');
  await gwen.post('/you/personas', { name: 'Wren', first: '0', second: '0' });
  const [own] = await world.owner`select id from personas where name = 'Wren'`;
  const fields = { persona: String(own?.['id']), part: 'persona', reason };
  expect((await gwen.post('/desk/glass', fields)).status).toBe(404);
  const short = await gwen.post('/desk/glass', {
    persona: await persona(),
    part: 'persona',
    reason: 'Because.',
  });
  expect(short.status).toBe(422);
  expect(short.html).toContain('Because.');
});

test('Mo, Cora and Adi have no such page', async () => {
  for (const name of ['mo', 'cora', 'adi'] as const) {
    const visit = await world.visit(name);
    expect((await visit.get('/desk/glass')).status).toBe(404);
    expect(
      (await visit.post('/desk/glass', { persona: await persona(), part: 'persona', reason }))
        .status,
    ).toBe(404);
  }
});
