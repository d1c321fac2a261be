import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { DAY_MS, HOUR_MS, living } from './testing/living.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());
const { agreed, begin, goOn, told } = living(() => world);
beforeEach(begin);

const words = { name: 'Quiet days', do: 'words', 'words-words': 'Breathe.' };
const today = async () => (await (await world.visit('maya')).get('/today')).html;

test('What waits says on Today when it may act and why, and one tap stops it before it does', async () => {
  const silent = { when: 'missed', 'missed-checkins': '1', wait: '2', 'wait-unit': 'days' };
  await agreed('own', { ...words, ...silent });
  await goOn(DAY_MS);
  const waiting = await today();
  expect(waiting).toContain('“Quiet days” may act soon');
  expect(waiting).toContain('If nothing changes, it acts on');
  expect(waiting).toContain('Breathe.');
  expect(await told('maya')).not.toContain('agreement-acted');
  const [stop = ''] = /\/circle\/agreements\/occasions\/[^"]+\/stop/.exec(waiting) ?? [];
  await (await world.visit('maya')).post(stop);
  expect(await today()).not.toContain('may act soon');
  await goOn(3 * DAY_MS);
  expect(await told('maya')).not.toContain('agreement-acted');
});

test('What was missed while Kith was not running is said, with nothing done, and can be put away', async () => {
  await agreed('own', { ...words, when: 'not-safe' });
  await goOn(6 * DAY_MS);
  await world.owner`insert into not_safe_presses (member_id, pressed_at, cleared_at)
    values (${cast.maya.id}, app.now() - interval '5 days', app.now() - interval '4 days')`;
  await goOn(HOUR_MS);
  expect(await told('maya')).toEqual(['agreement-lapsed']);
  const missed = await today();
  expect(missed).toContain('“Quiet days” was missed');
  expect(missed).not.toContain('Stop this now');
  const maya = await world.visit('maya');
  const [read = ''] = /\/circle\/agreements\/[^"]+\/occasions\/[^"]+/.exec(missed) ?? [];
  expect((await maya.get(read)).html).toContain('Nothing was done.');
  const [away = ''] = /\/circle\/agreements\/occasions\/[^"]+\/putting-away/.exec(missed) ?? [];
  await maya.post(away);
  expect(await today()).not.toContain('was missed');
});

test('Sam’s page in her circle names what she agreed with him in it, and Omar’s does not', async () => {
  await agreed('silence', { people: mayasTies.sam, words: 'x', tell: 'Please call.' });
  const maya = await world.visit('maya');
  const sams = await maya.get(`/circle/ties/${mayasTies.sam}`);
  expect(sams.html).toContain('For a hard day');
  expect(sams.html).toContain('When I go silent');
  expect((await maya.get(`/circle/ties/${mayasTies.omar}`)).html).not.toContain('For a hard day');
});
