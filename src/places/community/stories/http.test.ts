import { afterAll, beforeAll, expect, test } from 'vitest';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  for (const number of [1, 2])
    await seedPost(world.owner, {
      number,
      space: 'members',
      by: 'Moss',
      words: `winter ${number}`,
    });
});
afterAll(() => world.end());

const telling = (number: number) => `/community/posts/${postNumbered(number)}/story`;
const read = async (address: string) => (await (await world.visit()).get(address)).html;

async function told(number: number): Promise<string> {
  const maya = await world.visit('maya');
  const fields = { called: 'River Reed', agreed: 'yes', step: 'tell' };
  return (await maya.post(telling(number), fields)).location ?? '';
}

test('Maya looks at her story first, tells it under a fresh name, and takes it down again', async () => {
  const maya = await world.visit('maya');
  const look = await maya.post(telling(1), { called: 'River Reed', step: 'look' });
  expect([look.status, look.html.includes('River Reed')]).toEqual([200, true]);
  const unsure = await maya.post(telling(1), { called: 'River Reed', step: 'tell' });
  expect(unsure.location).toBeNull();
  expect(await read('/stories')).not.toContain('River Reed');
  const known = await maya.post(telling(1), { called: ' moss ', agreed: 'yes', step: 'tell' });
  expect([known.status, known.html.includes('Choose a fresh one')]).toEqual([422, true]);
  const address = await told(1);
  expect(await read(address)).toContain('winter 1');
  expect(await read(address)).not.toContain('Moss');
  const lee = await world.visit('lee');
  expect((await lee.post(`${address}/taking-back`)).status).toBe(404);
  await maya.post(`${address}/taking-back`);
  expect((await (await world.visit()).get(address)).status).toBe(404);
});

test('What a guide hides in the space nobody reads on the public page; a note that they add stands there too', async () => {
  const address = await told(2);
  await world.owner`update posts set state = 'hidden' where id = ${postNumbered(2)}`;
  expect((await (await world.visit()).get(address)).status).toBe(404);
  expect(await read('/stories')).not.toContain('River Reed');
  await world.owner`update posts set state = 'seen', content_notes = '{death}' where id = ${postNumbered(2)}`;
  expect(await read('/stories')).toContain('A death');
});
