import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const asking = {
  kind: 'lift',
  errand: 'A lift to town and back',
  area: 'near the library',
  address: '12 Mill Lane',
  called: 'Maya',
  'day-1': inDays(5),
  'time-1': '14:30',
  minutes: '90',
  places: '1',
  audience: 'chosen',
  ties: [mayasTies.sam, mayasTies.asha],
};

async function ask(fields: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await (await world.visit('maya')).post('/circle/help', { ...asking, ...fields });
  return answer.location ?? '';
}

const claimIn = (html: string) => /\/circle\/help\/[^"]+\/claim(?=")/.exec(html)?.[0] ?? '';
const kinds = async (name: 'maya' | 'sam') => {
  const rows = await world.owner<{ kind: string }[]>`
    select kind from notices where person_id = ${cast[name].id} order by created_at`;
  return rows.map(({ kind }) => kind);
};

test('Sam says that he can, sees the address only then, is reminded, and is thanked', async () => {
  const request = await ask();
  const sam = await world.visit('sam');
  const before = await sam.get(request);
  expect(before.html).toContain('near the library');
  expect(before.html).not.toContain('12 Mill Lane');
  await sam.post(claimIn(before.html), { called: 'Sam' });
  const after = await sam.get(request);
  expect(after.html).toContain('12 Mill Lane');
  const file = await sam.get(/\/circle[^"]+\.ics/.exec(after.html)?.[0] ?? '');
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(file.html).toContain('SUMMARY:Busy\r\n');
  expect(file.html).not.toMatch(/lift|Maya|Mill/);
  const asha = await (await world.visit('asha')).get(request);
  expect(asha.html).toContain('This time is taken');
  expect(asha.html).not.toContain('12 Mill Lane');
  await world.runDue(new Date(Date.now() + 4.5 * day));
  expect(await kinds('sam')).toContain('help-tomorrow');
  const maya = await world.visit('maya');
  const thanks = /\/circle\/help\/[^"]+\/thanks/.exec((await maya.get(request)).html)?.[0] ?? '';
  await maya.post(thanks);
  expect(await kinds('sam')).toContain('help-thanks');
  expect(await kinds('maya')).not.toContain('help-unclaimed');
});

test('A time that nobody took is told to Maya the day before, once', async () => {
  await ask({ 'day-1': inDays(20) });
  await world.runDue(new Date(Date.now() + 19.5 * day));
  await world.runDue(new Date(Date.now() + 19.6 * day));
  expect((await kinds('maya')).filter((kind) => kind === 'help-unclaimed')).toHaveLength(1);
});

test('When Maya ends her tie with Asha, what Asha had claimed is free again and she finds nothing', async () => {
  const request = await ask({ 'day-1': inDays(40), places: '2' });
  const asha = await world.visit('asha');
  await asha.post(claimIn((await asha.get(request)).html), { called: 'Asha' });
  const maya = await world.visit('maya');
  expect((await maya.get(request)).html).toContain('Asha will be there');
  await maya.post(`/circle/ties/${mayasTies.asha}/ending`);
  expect((await asha.get(request)).status).toBe(404);
  expect((await maya.get(request)).html).not.toContain('Asha will be there');
});

test('What Maya typed comes back when a day has passed', async () => {
  const maya = await world.visit('maya');
  const answer = await maya.post('/circle/help', { ...asking, 'day-1': '2020-01-01' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('still to come');
  expect(answer.html).toContain('A lift to town and back');
});

test('When Maya withdraws, Sam’s streams close and the reminder that was queued says nothing', async () => {
  const maya = await world.visit('maya');
  const address = `/circle/ties/${mayasTies.sam}`;
  const parts = ['help-requests', 'goals'];
  await maya.post(`${address}/consents`, { preset: 'exactly', parts, until: inDays(300) });
  const request = await ask({ 'day-1': inDays(60), audience: 'circle' });
  const sam = await world.visit('sam');
  await sam.post(claimIn((await sam.get(request)).html), { called: 'Sam' });
  const told: string[] = [];
  const listening = await world.owner.listen('kith_live', (message) => void told.push(message));
  await maya.post(`${address}/withdrawal`);
  await expect.poll(() => told.join()).toContain(`person:${cast.sam.id}`);
  expect(told.some((message) => message.includes('close'))).toBe(true);
  await listening.unlisten();
  expect((await sam.get(request)).status).toBe(404);
  const before = (await kinds('sam')).length;
  await world.runDue(new Date(Date.now() + 59.5 * day));
  expect(await kinds('sam')).toHaveLength(before);
});
