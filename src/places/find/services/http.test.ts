import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';
import { demoDirectory, demoId } from '../directory/demo/directory.ts';
import { keepDirectory } from '../directory/testing/kept.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.owner`update community set country = 'GB', time_zone = 'Europe/London'`;
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

const look = async (address: string) => (await world.visit()).get(address);
const spanish = demoId('service', 'spanish-counselling');
const refuge = demoId('service', 'refuge-rowan');

test('A visitor starts without words, and comes to what fits in two taps', async () => {
  expect((await look('/find')).html).toContain('href="/find/start/mind"');
  const needs = await look('/find/start/mind');
  expect(needs.html).toContain('I want someone to talk to');
  const [address = ''] = /\/find\/services\?need=talking/.exec(needs.html) ?? [];
  expect((await look(address)).html).toContain('services fit');
  expect((await look('/find/start/gold')).status).toBe(404);
});

test('What fits says why it is there, how far it is and when it was checked', async () => {
  const { html } = await look(
    '/find/services?q=counselling&language=es&is=free&day=6&near=Wrenfield',
  );
  expect(html).toContain(`/find/services/${spanish}`);
  for (const said of ['Speaks Spanish', 'miles', 'Last checked', 'aria-label="Map of'])
    expect(html).toContain(said);
  expect(html).toContain(
    '/find/services?q=counselling&amp;near=Wrenfield&amp;language=es&amp;day=6"',
  );
});

test('A word that was found is said as it was asked for', async () => {
  const { html } = await look('/find/services?q=hablemos');
  expect(html).toContain('Says “hablemos”');
  const grief = await look('/find/services?q=bereavement+counselling');
  expect(grief.html).not.toMatch(/Says “(counsel|bereav)”/);
});

test('An empty list says what would fit, and who answers now', async () => {
  const { html } = await look(
    '/find/services?q=dentist&language=es&is=free&age=3&day=7&part=night',
  );
  expect(html).toContain('We found nothing');
  expect(html).toMatch(/Leave out all choices but your words: one service/);
  const fewer = await look('/find/services?need=dentist&language=es');
  expect(fewer.html).toMatch(/Leave out “[^”]*Spanish/);
  expect(html).toContain('href="/help"');
});

test('Somebody in danger sees who answers before any list', async () => {
  await world.owner`insert into emergency_numbers (country, number, checked_by)
    select 'GB', '999', id from people limit 1 on conflict do nothing`;
  for (const query of ['q=i+want+to+die', 'need=abuse']) {
    const { html } = await look(`/find/services?${query}`);
    expect(html.indexOf('thinking of ending your life')).toBeGreaterThan(0);
    expect(html.indexOf('href="tel:999"')).toBeLessThan(html.indexOf('class="results"'));
  }
});

test('A service’s page says how to reach it; a refuge has no place, and its page looks like any other', async () => {
  const { html } = await look(`/find/services/${spanish}`);
  for (const said of ['Unity Centre', 'tel:01632960', 'What it costs', 'Bus 7', 'How to get there'])
    expect(html).toContain(said);
  const hidden = await look(`/find/services/${refuge}`);
  expect(hidden.html).toContain('There is no address in the list');
  expect(hidden.html).not.toMatch(/Bramble|WX3 9ZQ|Rowan House(?! Refuge)/);
  expect((await look(`/find/services/${spanish.slice(0, -1)}0`)).status).toBe(404);
  expect((await look(`/find/services/${spanish}/paper?large=yes`)).html).toContain('paper-large');
});

test('A contact under another name holds numbers alone', async () => {
  const plain = await look(`/find/services/${spanish}/contact.vcf`);
  expect(plain.html).toContain('FN:Hablemos');
  expect(plain.headers.get('content-type')).toContain('text/vcard');
  const discreet = await look(`/find/services/${spanish}/contact.vcf?name=Plumber%0D%0ATEL:1`);
  expect(discreet.html).toContain('FN:PlumberTEL:1\r\n');
  expect(discreet.html).not.toMatch(/Hablemos|Casa|ADR|EMAIL|NOTE/);
});

test('An organisation’s page lists what it offers', async () => {
  const { html } = await look(`/find/services/${spanish}`);
  const [address = ''] = /\/find\/organisations\/[0-9a-f-]+/.exec(html) ?? [];
  expect((await look(address)).html).toContain(`/find/services/${spanish}`);
});

test('Where somebody is becomes the name of a place, and goes nowhere else', async () => {
  const visit = await world.visit();
  const near = await visit.post('/find/position', { latitude: '52.5', longitude: '-2.5' });
  const there = await world.owner<{ latitude: number; longitude: number }[]>`
    select latitude, longitude from locations where name = 'Unity Centre'`;
  const point = { latitude: String(there[0]?.latitude), longitude: String(there[0]?.longitude) };
  expect((await visit.post('/find/position', point)).html).toBe('WX2 1QQ');
  expect([200, 404]).toContain(near.status);
  expect((await visit.post('/find/position', { latitude: '91', longitude: '0' })).status).toBe(422);
});
