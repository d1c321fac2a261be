import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { DAY_MS, HOUR_MS, living } from './testing/living.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const { agreed, begin, checkIn, goOn, told } = living(() => world);
beforeEach(begin);

const silence = {
  people: mayasTies.sam,
  words: 'This has passed before.',
  tell: 'I have gone quiet. Please call.',
};
const shown = 'How their days were';

test('Maya reads her draft back, sees it tried, agrees, and it acts when she goes silent', async () => {
  const maya = await world.visit('maya');
  const made = await maya.post('/circle/agreements/new/silence', silence);
  const draft = await maya.get(made.location ?? '');
  expect(draft.html).toContain('If I miss 3 check-ins in a row.');
  expect(draft.html).toContain('Tell Sam, in my words, 4 hours later, and only if it is still so');
  expect(draft.html).toContain('In the last 60 days it would');
  expect(draft.html).toContain('I have gone quiet. Please call.');
  const address = (made.location ?? '').replace(/\/draft$/, '');
  await maya.post(`${address}/agreeing`, { version: '1' });
  expect((await maya.get(address)).html).toContain('It has not acted so far.');
  await goOn(2 * DAY_MS);
  expect(await told('maya')).toEqual([]);
  await goOn(2 * DAY_MS);
  expect(await told('maya')).toEqual(['agreement-acted']);
  const today = await maya.get('/today');
  expect(today.html).toContain('“When I go silent” acted');
  expect(today.html).toContain('This has passed before.');
  expect(today.html).toContain('You missed 3 check-ins');
  await goOn(DAY_MS);
  expect(await told('sam')).toEqual(['agreement-message']);
  const sam = await world.visit('sam');
  expect((await sam.get(`/circle/with/${mayasTies.sam}`)).html).toContain(
    'I have gone quiet. Please call.',
  );
  await goOn(5 * DAY_MS);
  expect(await told('sam')).toEqual(['agreement-message']);
  expect(await told('maya')).toEqual(['agreement-acted']);
});

test('One tap stops it: what it opened closes at once, and stays closed', async () => {
  const address = await agreed('low', { ...silence, people: mayasTies.omar });
  for (const mood of [2, 1, 2, 2]) {
    await goOn(DAY_MS);
    await checkIn(mood);
  }
  await goOn(12 * HOUR_MS);
  const omar = await world.visit('omar');
  expect((await omar.get(`/circle/with/${mayasTies.omar}`)).html).toContain(shown);
  expect(await told('omar')).toContain('agreement-opened');
  const maya = await world.visit('maya');
  const [stop = ''] =
    /\/circle\/agreements\/occasions\/[^"]+\/stop/.exec((await maya.get('/today')).html) ?? [];
  const stopped = await maya.post(stop);
  expect(stopped.location).toBe(`${address}?done=stopped`);
  expect((await omar.get(`/circle/with/${mayasTies.omar}`)).html).not.toContain(shown);
  await goOn(DAY_MS);
  await checkIn(1);
  await goOn(HOUR_MS);
  expect((await omar.get(`/circle/with/${mayasTies.omar}`)).html).not.toContain(shown);
  const history = await maya.get(address);
  expect(history.html).toContain('Your mood was:');
});
