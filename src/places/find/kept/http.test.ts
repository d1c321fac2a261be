import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { demoDirectory, demoId } from '../directory/demo/directory.ts';
import { keepDirectory } from '../directory/testing/kept.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

const shelter = demoId('service', 'night-shelter');
const page = `/find/services/${shelter}`;

async function kept(): Promise<string> {
  const maya = await world.visit('maya');
  await maya.post(`${page}/keeping`);
  return /\/find\/kept\/[0-9a-f-]{36}/.exec((await maya.get(page)).html)?.[0] ?? '';
}

test('Maya keeps a service once, and nothing of it stands open in the database', async () => {
  const address = await kept();
  await kept();
  const maya = await world.visit('maya');
  await maya.post(address, { note: 'Ask for Rosa at the door' });
  const list = await maya.get('/find/kept');
  expect(list.html).toContain('Ask for Rosa at the door');
  expect(list.html.match(/Harbour Night Shelter<\/a>/g)).toHaveLength(1);
  const [row] = await world.owner<{ text: string }[]>`select k::text as text from kept_services k`;
  expect(row?.text).not.toContain(shelter);
  expect(row?.text).not.toContain(Buffer.from('Rosa').toString('hex'));
  expect((await (await world.visit('sam')).get(address)).status).toBe(404);
  expect((await (await world.visit()).get(page)).html).not.toContain('Keep this for me');
});

test('Sam sees it only with consent and after Maya shows it, and Maya is told', async () => {
  const maya = await world.visit('maya');
  const address = await kept();
  const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const consent = { preset: 'exactly', parts: ['kept-services', 'goals'], until };
  await maya.post(`/circle/ties/${mayasTies.sam}/consents`, consent);
  const sam = await world.visit('sam');
  const theirs = `/circle/with/${mayasTies.sam}`;
  expect((await sam.get(theirs)).html).not.toContain('Harbour Night Shelter');
  await maya.post(address, { note: 'Ask for Rosa', shown: 'yes' });
  const seen = await sam.get(theirs);
  expect(seen.html).toContain('Ask for Rosa');
  const looks = await world.owner`
    select from looks where about_person_id = ${cast.maya.id} and by_person_id = ${cast.sam.id} and part = 'kept-services'`;
  expect(looks.count).toBe(1);
  expect((await maya.get(`/circle/ties/${mayasTies.sam}/view-as`)).html).toContain('Ask for Rosa');
  await maya.post(address, { note: 'Ask for Rosa' });
  expect((await sam.get(theirs)).html).not.toContain('Ask for Rosa');
});

test('Maya prints her list, and lets a service go; one that left the directory keeps its name', async () => {
  const maya = await world.visit('maya');
  const address = await kept();
  const paper = await maya.get('/find/kept/paper?large=yes');
  expect(paper.html).toContain('Ask for Rosa');
  expect(paper.html.replaceAll('\u00a0', ' ')).toContain('01632 960');
  await world.owner`delete from services where id = ${shelter}`;
  expect((await maya.get('/find/kept')).html).toContain('Harbour Night Shelter');
  expect((await maya.get('/find/kept/paper')).status).toBe(200);
  await maya.post(`${address}/removal`);
  expect((await maya.get('/find/kept')).html).toContain('You keep no services yet');
  expect((await maya.post(address, { note: 'x'.repeat(2001) })).status).toBe(404);
});
