import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { linkIn } from '../../../../test/letters.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { demoDirectory, demoId } from '../directory/demo/directory.ts';
import { keepDirectory } from '../directory/testing/kept.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

const spanish = demoId('service', 'spanish-counselling');
const juniper = demoId('service', 'juniper-house');
const desk = `/desk/freshness/services/${spanish}`;
const today = () => new Date().toISOString().slice(0, 10);

const row = async (service = spanish) => {
  const [found] = await world.owner<
    { assured_date: string; checked_by: string; wait_time: string }[]
  >`select assured_date, checked_by, wait_time from services where id = ${service}`;
  return found;
};

/** Cora sends a link to the organisation; what the letter says leads to it. */
async function sentLink(): Promise<string> {
  const cora = await world.visit('cora');
  await cora.post(`${desk}/links`, { to: 'hello@casa.example' });
  await world.runDue();
  const letter = world.letters.pop();
  expect(letter?.to).toBe('hello@casa.example');
  return linkIn(letter?.text);
}

test('A visitor says what is wrong, Cora who looks after it hears of it, mends it and settles', async () => {
  const cora = await world.visit('cora');
  await cora.post(`${desk}/minding`);
  const visitor = await world.visit();
  const refused = await visit(visitor, {});
  expect(refused.status).toBe(422);
  const sent = await visit(visitor, { about: 'hours', words: 'Closed on Tuesdays' });
  expect(sent.location).toContain('said=wrong');
  const notices = await world.owner`
    select from notices where person_id = ${cast.cora.id} and kind = 'service-wrong'`;
  expect(notices.count).toBe(1);
  const queue = await cora.get('/desk/freshness');
  expect(queue.html).toContain('Closed on Tuesdays');
  const [settle = ''] = /\/desk\/freshness\/reports\/[^"]+\/settling/.exec(queue.html) ?? [];
  await cora.post(settle);
  expect((await cora.get('/desk/freshness')).html).not.toContain('Closed on Tuesdays');
  expect((await (await world.visit('maya')).get('/desk/freshness')).status).toBe(404);
});

const visit = (visitor: Awaited<ReturnType<World['visit']>>, fields: Record<string, string>) =>
  visitor.post(`/find/services/${spanish}/wrong`, fields);

test('Cora checks several stale entries with one press, and readers see the community’s name alone', async () => {
  const cora = await world.visit('cora');
  const { html } = await cora.get('/desk/freshness?order=use');
  const ids = [...html.matchAll(/name="service" value="([^"]+)"/g)].map(([, one]) => one ?? '');
  expect(ids.length).toBeGreaterThan(3);
  const three = ids.slice(0, 3);
  expect((await cora.post('/desk/freshness/checks', { how: 'called' })).status).toBe(422);
  const done = await cora.post('/desk/freshness/checks', { service: three, how: 'called' });
  expect(done.location).toContain('done=3');
  for (const one of three) expect((await row(one))?.assured_date).toBe(today());
  expect((await row(three[0]))?.checked_by).not.toContain('Cora');
  expect((await cora.get('/desk/freshness?order=use')).html).not.toContain(`value="${three[0]}"`);
});

test('What Cora changes is on the page, and what she mistyped comes back', async () => {
  const cora = await world.visit('cora');
  const wrong = await cora.post(desk, { hours: 'Mondays-ish', wait: 'Three weeks' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Mondays-ish');
  const fields = {
    hours: 'Mon-Fri 09:00-17:00\nSat 10:00-12:00',
    wait: 'Three weeks',
    languages: 'Spanish, Welsh, Klingon',
    bring: 'A letter\nA pen',
    phone: '01632 960777',
  };
  await cora.post(desk, { ...fields, checked: 'yes' });
  const page = await (await world.visit()).get(`/find/services/${spanish}`);
  for (const said of ['Three weeks', 'Klingon', 'Welsh', 'A pen', 'tel:01632960777'])
    expect(page.html).toContain(said);
  expect(page.html).toContain('10:00 to 12:00');
  expect((await row())?.assured_date).toBe(today());
});

test('An organisation mends its entry behind a link; Cora takes one change and leaves the other', async () => {
  const link = await sentLink();
  const org = await world.visit();
  const door = await org.get(link);
  expect(door.html).toContain('Hablemos');
  expect(door.headers.get('referrer-policy')).toBe('same-origin');
  const entry = `${link}/${spanish}`;
  expect((await org.post(entry, {})).status).toBe(422);
  await org.post(entry, { wait: 'Two days', cost: 'A thousand pounds', words: 'Thank you' });
  expect((await row())?.wait_time).toBe('Three weeks');
  const cora = await world.visit('cora');
  const queue = await cora.get('/desk/freshness');
  const [review = ''] = /\/desk\/freshness\/proposals\/[0-9a-f-]+/.exec(queue.html) ?? [];
  expect((await cora.get(review)).html).toContain('A thousand pounds');
  await cora.post(`${review}/settling`, { wait: 'take', cost: 'leave', name: 'take' });
  const page = await org.get(`/find/services/${spanish}`);
  expect(page.html).toContain('Two days');
  expect(page.html).not.toContain('A thousand pounds');
  expect((await cora.get(review)).status).toBe(404);
});

test('A link that was ended shows the same as one that never was, and tells nothing of other entries', async () => {
  const link = await sentLink();
  const org = await world.visit();
  expect((await org.get(`${link}/${juniper}`)).status).toBe(404);
  expect((await org.post(`${link}/${juniper}/confirmation`)).status).toBe(404);
  expect((await org.post(`${link}/${spanish}/confirmation`)).location).toContain('/thanks');
  const [kept] = await world.owner<
    { text: string }[]
  >`select string_agg(l::text, ' ') as text from mending_links l`;
  expect(kept?.text).not.toContain(link.split('/').at(-1));
  const cora = await world.visit('cora');
  const { html } = await cora.get(desk);
  for (const [end] of html.matchAll(/\/desk\/freshness\/services\/[^"]+\/ending/g))
    await cora.post(end);
  const gone = await org.get(link);
  const never = await org.get(`${link.slice(0, -4)}AAAA`);
  expect(gone.status).toBe(404);
  expect(gone.html.replaceAll(/nonce="[^"]+"|content="[^"]{20,}"/g, '')).toBe(
    never.html.replaceAll(/nonce="[^"]+"|content="[^"]{20,}"/g, ''),
  );
});

test('An address that must stay secret leaves every page at once', async () => {
  const cora = await world.visit('cora');
  const before = await (await world.visit()).get(`/find/services/${spanish}`);
  expect(before.html).toContain('100 Mill Road');
  await cora.post(desk, { secret: 'yes' });
  const after = await (await world.visit()).get(`/find/services/${spanish}`);
  expect(after.html).toContain('There is no address in the list');
  expect(after.html).not.toContain('100 Mill Road');
  expect((await cora.get(desk)).html).not.toContain('100 Mill Road');
});

test('A look at a page is counted for the month, and nothing else is kept of it', async () => {
  const visitor = await world.visit();
  await visitor.get(`/find/services/${juniper}`);
  await visitor.get(`/find/services/${juniper}`);
  const looks = await world.owner`select * from service_looks where service_id = ${juniper}`;
  expect(looks).toMatchObject([{ looks: 2 }]);
  expect(Object.keys(looks[0] ?? {})).toEqual(['service_id', 'month', 'looks']);
});
