import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('Omar, who is shown nothing, says what he noticed; Maya reads it first and puts it away', async () => {
  const omar = await world.visit('omar');
  const address = `/circle/with/${mayasTies.omar}/noticed`;
  const form = await omar.get(address);
  expect(form.html.indexOf('danger now')).toBeLessThan(form.html.indexOf('name="signs"'));
  const said = await omar.post(address, { signs: 'sleep', words: 'Your light is on at four.' });
  expect(said.location).toBe(`/circle/with/${mayasTies.omar}?done=concern`);
  const maya = await world.visit('maya');
  const page = await maya.get('/circle/noticed');
  expect(page.html).toContain('Your light is on at four.');
  expect((await maya.get('/today')).html).toContain('Someone noticed something');
  const before = await omar.get(`/circle/with/${mayasTies.omar}`);
  await maya.post(/\/circle\/noticed\/[^"]+/.exec(page.html)?.[0] ?? '');
  expect((await maya.get('/today')).html).not.toContain('Someone noticed something');
  const plain = (html: string) => html.replaceAll(/nonce="[^"]+"|content="[\w-]{22}"/g, '');
  const after = await omar.get(`/circle/with/${mayasTies.omar}`);
  expect(plain(after.html)).toBe(plain(before.html));
});

test('Sam, whom Maya muted, is answered as ever, and nothing reaches her', async () => {
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${mayasTies.sam}/muting`);
  const sam = await world.visit('sam');
  const said = await sam.post(`/circle/with/${mayasTies.sam}/noticed`, { words: 'Call me.' });
  const sent = await sam.post(`/circle/with/${mayasTies.sam}/words`, { words: 'Kettle is on.' });
  expect([said.status, sent.status]).toEqual([303, 303]);
  expect((await maya.get('/circle/noticed')).html).not.toContain('Call me.');
  expect((await maya.get('/circle/words')).html).not.toContain('Kettle is on.');
});

test('Asha sends one kind word a day', async () => {
  const asha = await world.visit('asha');
  const address = `/circle/with/${mayasTies.asha}/words`;
  expect((await asha.post(address, { words: 'Thinking of you.' })).status).toBe(303);
  const again = await asha.post(address, { words: 'And again.' });
  expect(again.status).toBe(422);
  expect(again.html).toContain('You have sent one today');
  const maya = await world.visit('maya');
  expect((await maya.get('/circle/words')).html).toContain('Thinking of you.');
});
