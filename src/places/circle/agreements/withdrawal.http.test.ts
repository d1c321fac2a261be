import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { DAY_MS, HOUR_MS, living } from './testing/living.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());
const { agreed, begin, checkIn, goOn, press, told } = living(() => world);
beforeEach(begin);

const shown = 'How their days were';
const asha = mayasTies.asha;
/** When she presses: at once Asha may see goals for two days, and four hours later she is told and may see the routine. */
const whenNotSafe = {
  name: 'Not safe',
  when: 'not-safe',
  do: ['words', 'open', 'tell', 'open-2'],
  'words-words': 'Breathe.',
  'open-people': asha,
  'open-parts': 'goals',
  'open-hours': '48',
  'tell-people': asha,
  'tell-words': 'Come and sit with me.',
  'tell-after': '4',
  'tell-unit': 'hours',
  'open-2-people': asha,
  'open-2-parts': 'routine',
  'open-2-hours': '48',
  'open-2-after': '4',
  'open-2-unit': 'hours',
};
const openNow = () => world.owner<{ part: string }[]>`
  select part from consents where tie_id = ${asha} and opened_by is not null and withdrawn_at is null and until > app.now() order by part`;
const partsOpen = async () => (await openNow()).map(({ part }) => part);

test('What was queued for Asha dies when Maya stops showing her anything, and what was open closes', async () => {
  await agreed('own', whenNotSafe);
  await press();
  await goOn(HOUR_MS);
  expect(await partsOpen()).toEqual(['goals']);
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${asha}/withdrawal`);
  expect(await partsOpen()).toEqual([]);
  await goOn(6 * HOUR_MS);
  expect(await partsOpen()).toEqual([]);
  expect(await told('asha')).not.toContain('agreement-message');
});

test('A consent given in advance does not open what Maya took back by hand since', async () => {
  const maya = await world.visit('maya');
  const parts = { preset: 'exactly', parts: ['routine', 'checkin-mood'], until: inDays(300) };
  await maya.post(`/circle/ties/${asha}/consents`, parts);
  await agreed('own', whenNotSafe);
  await goOn(HOUR_MS);
  const [consent] = await world.owner<{ id: string }[]>`
    select id from consents where tie_id = ${asha} and part = 'routine' and withdrawn_at is null`;
  await maya.post(`/circle/consents/${consent?.id}/withdrawal`);
  await press();
  await goOn(HOUR_MS);
  await goOn(6 * HOUR_MS);
  expect(await partsOpen()).toEqual(['goals']);
  expect(await told('asha')).toContain('agreement-message');
});

test('Pausing, changing and ending close what is open; taking it up again does not bring it back', async () => {
  const maya = await world.visit('maya');
  for (const how of ['pause', 'change', 'ending']) {
    const address = await agreed('own', { ...whenNotSafe, 'tell-after': '', 'open-2-after': '' });
    await goOn(DAY_MS);
    await press();
    await goOn(HOUR_MS);
    expect(await partsOpen()).toEqual(['goals', 'routine']);
    await maya.post(`${address}/${how}`, how === 'change' ? { ...whenNotSafe, name: 'Other' } : {});
    if (how === 'change') await maya.post(`${address}/agreeing`, { version: '2' });
    expect(await partsOpen()).toEqual([]);
    if (how === 'pause') await maya.post(`${address}/resumption`);
    await goOn(HOUR_MS);
    expect(await partsOpen()).toEqual([]);
    await begin();
  }
});

test('What opened by itself closes by itself', async () => {
  await agreed('own', whenNotSafe);
  await press();
  await goOn(HOUR_MS);
  expect(await partsOpen()).toEqual(['goals']);
  await goOn(4 * HOUR_MS);
  expect(await partsOpen()).toEqual(['goals', 'routine']);
  await goOn(45 * HOUR_MS);
  expect(await partsOpen()).toEqual(['routine']);
  await goOn(6 * HOUR_MS);
  expect(await partsOpen()).toEqual([]);
});

test('Asha ends the tie herself: nothing more reaches her, and nothing stays open', async () => {
  await agreed('low', { people: asha, words: 'Low passes.' });
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${asha}/withdrawal`);
  const ashas = await world.visit('asha');
  expect((await ashas.get(`/circle/with/${asha}`)).html).not.toContain(shown);
  await agreed('low', { people: asha, words: 'Low passes.' });
  for (const mood of [1, 1, 2, 1]) {
    await goOn(DAY_MS);
    await checkIn(mood);
  }
  await goOn(HOUR_MS);
  expect((await ashas.get(`/circle/with/${asha}`)).html).toContain(shown);
  await ashas.post(`/circle/ties/${asha}/ending`);
  await goOn(HOUR_MS);
  expect(await partsOpen()).toEqual([]);
});

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
