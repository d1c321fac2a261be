import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { clock } from '../../../platform/clock.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const inDays = (days: number) => clock.today('Europe/London').add({ days }).toString();
const walk = {
  words: 'The weir path',
  kind: 'self-care',
  day: inDays(0),
  repeat: 'daily',
  every: '1',
};
const stepIn = (html: string, words: string) =>
  new RegExp(`href="(/plan/routines/[\\w-]{36})">${words}<`).exec(html)?.[1] ?? '';
const notices = async () =>
  (await world.owner`select from notices where person_id = ${cast.maya.id} and kind = 'routine'`)
    .count;

test('Maya plans a walk, says how it went on Today, and takes that back', async () => {
  const maya = await world.visit('maya');
  expect((await maya.get('/plan/routines')).html).toContain('Nothing planned yet');
  expect((await maya.post('/plan/routines', walk)).location).toBe('/plan/routines?done=kept');
  const page = await maya.get('/plan/routines');
  expect(page.html).toContain('Every day');
  const marks = `${stepIn(page.html, 'The weir path')}/marks`;
  expect((await maya.get('/today')).html).toContain(marks);
  const answer = { local: inDays(0), back: 'today' };
  expect((await maya.post(marks, { ...answer, answer: 'not-today' })).location).toBe('/today');
  expect((await maya.get('/today')).html).toContain('Take this back');
  await maya.post(marks, { ...answer, answer: 'open' });
  expect((await maya.get('/today')).html).not.toContain('Take this back');
});

test('Only what is planned can be answered, and only by Maya', async () => {
  const maya = await world.visit('maya');
  const step = stepIn((await maya.get('/plan/routines')).html, 'The weir path');
  const answer = { local: inDays(-3), answer: 'done' };
  expect((await maya.post(`${step}/marks`, answer)).status).toBe(404);
  expect((await maya.post(`${step}/marks`, { ...answer, answer: 'better' })).status).toBe(404);
  const lee = await world.visit('lee');
  for (const address of [step, `${step}/calendar.ics`, '/plan/routines/nothing'])
    expect((await lee.get(address)).status).toBe(404);
  expect((await lee.post(`${step}/removal`)).status).toBe(404);
  expect((await lee.post(step, walk)).status).toBe(404);
});

test('What was typed comes back with what is wrong, and what stands can be changed', async () => {
  const maya = await world.visit('maya');
  const wrong = await maya.post('/plan/routines', { ...walk, remind: '10' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('A reminder needs a time of day');
  expect(wrong.html).toContain('value="The weir path"');
  const step = stepIn((await maya.get('/plan/routines')).html, 'The weir path');
  const changed = { ...walk, repeat: 'weekly', weekdays: ['1', '4'], time: '08:30' };
  await maya.post(step, changed);
  expect((await maya.get('/plan/routines')).html).toContain('Monday and Thursday, 8:30');
  expect((await maya.get(step)).html).toMatch(/checked[^>]*value="4"|value="4"[^>]*checked/);
});

test('The calendar file says busy, and nothing else', async () => {
  const maya = await world.visit('maya');
  await maya.post('/plan/routines', {
    ...walk,
    words: 'Dr Ruiz',
    kind: 'appointment',
    day: inDays(9),
    time: '10:30',
    repeat: 'once',
  });
  const step = stepIn((await maya.get('/plan/routines')).html, 'Dr Ruiz');
  const file = await maya.get(`${step}/calendar.ics`);
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(file.html).toMatch(/DTSTART:\d{8}T\d{6}Z\r\nDURATION:PT30M\r\nSUMMARY:Busy\r\n/);
  expect(file.html).not.toMatch(/Ruiz|Kith|weir/);
});

test('A reminder says that something is on, once, and not after Maya has answered or taken it out', async () => {
  const maya = await world.visit('maya');
  const tablet = {
    ...walk,
    words: 'Morning tablet',
    kind: 'treatment',
    day: inDays(1),
    time: '08:00',
    remind: '30',
  };
  await maya.post('/plan/routines', tablet);
  const on = (day: number, time: string) =>
    new Date(
      clock
        .today('Europe/London')
        .add({ days: day })
        .toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).epochMilliseconds,
    );
  const tomorrow = on(1, '07:30:10');
  const dayAfter = on(2, '07:30:10');
  const third = on(3, '07:31:10');
  await world.runDue(tomorrow);
  expect(await notices()).toBe(1);
  await world.as(
    'worker',
    (db) => db`select app.enqueue('remind-of-routine', ${db.json({ person: cast.maya.id })})`,
  );
  await world.runDue();
  expect(await notices()).toBe(1);
  expect((await maya.get('/notices')).html).not.toContain('tablet');
  const marks = `${stepIn((await maya.get('/plan/routines')).html, 'Morning tablet')}/marks`;
  await world.runDue(new Date(dayAfter.getTime() - 3_600_000));
  await maya.post(marks, {
    local: `${dayAfter.toISOString().slice(0, 10)}T08:00:00`,
    answer: 'skipped',
  });
  await world.runDue(dayAfter);
  expect(await notices()).toBe(1);
  await maya.post(marks.replace('/marks', '/removal'));
  await world.runDue(third);
  expect(await notices()).toBe(1);
  await world.runDue(new Date());
});

test('Sam sees what she plans by consent, never how it went; Maya sees that he looked', async () => {
  const until = inDays(30);
  const maya = await world.visit('maya');
  const sam = await world.visit('sam');
  const address = `/circle/with/${mayasTies.sam}`;
  expect((await sam.get(address)).html).not.toContain('The weir path');
  await maya.post('/circle/show/routine', { ties: mayasTies.sam, until });
  const page = await sam.get(address);
  expect(page.html).toContain('The weir path');
  expect(page.html).not.toMatch(/Dr Ruiz|Not today|Skipped/);
  const looks = await world.owner`
    select from looks where by_person_id = ${cast.sam.id} and part in ('routine', 'appointments')`;
  expect(looks.count).toBe(1);
  expect((await maya.get(`/circle/ties/${mayasTies.sam}/view-as`)).html).toContain('The weir path');
  await maya.post(`/circle/ties/${mayasTies.sam}/withdrawal`);
  expect((await sam.get(address)).html).not.toContain('The weir path');
});
