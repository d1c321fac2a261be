import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CastName } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { createWeb } from '../../../platform/web/web.ts';
import { Visit } from '../../../../test/visit.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
beforeEach(async () => {
  await world.owner`delete from rate_counters`;
  await world.owner`delete from mail_addresses`;
  world.letters.length = 0;
});
afterAll(() => world.end());

const address = 'Maya.M@example.org';
const linksIn = (text = '') =>
  [...text.matchAll(/https?:\/\/[^/]+(\/\S+)/g)].map(([, path = '']) => path);

async function attach(name: CastName): Promise<void> {
  const visit = await world.visit(name);
  expect((await visit.post('/you/ways-in/address', { address })).status).toBe(200);
  await world.runDue();
  const [link = ''] = linksIn(world.letters.pop()?.text);
  await (await world.visit()).post(link);
}

async function lettersAsked(typed: string) {
  const visit = await world.visit();
  const page = await visit.post('/sign-in/link', { address: typed });
  await world.runDue();
  return { visit, page };
}

test('An address counts only after its link was opened, and looking at the link consumes nothing', async () => {
  const visit = await world.visit('maya');
  await visit.post('/you/ways-in/address', { address });
  await world.runDue();
  const [link = ''] = linksIn(world.letters[0]?.text);
  expect(await world.owner`select 1 from mail_addresses`).toHaveLength(0);
  const elsewhere = await world.visit();
  for (let i = 0; i < 2; i += 1) expect((await elsewhere.get(link)).status).toBe(200);
  expect(await world.owner`select 1 from mail_addresses`).toHaveLength(0);
  expect((await elsewhere.post(link)).status).toBe(200);
  expect((await visit.get('/you/ways-in')).html).toContain(address);
  expect((await elsewhere.post(link)).status).toBe(422);
});

test('The address stands nowhere in plain words once its letter has gone', async () => {
  await attach('maya');
  const rows = await world.owner<{ dump: string }[]>`
    select string_agg(m::text, ' ') || (select string_agg(a::text, ' ') from mail_addresses a)
      || coalesce((select string_agg(j.payload::text, ' ') from graphile_worker._private_jobs j), '') as dump from mails m`;
  expect(rows[0]?.dump).not.toContain('Maya.M');
  expect(rows[0]?.dump.toLowerCase()).not.toContain(Buffer.from('Maya.M').toString('hex'));
});

test('A link lets Maya in once, however she types her address', async () => {
  await attach('maya');
  const { visit } = await lettersAsked(' maya.m@EXAMPLE.org ');
  const [link = ''] = linksIn(world.letters[0]?.text);
  expect((await visit.get(link)).html).toContain('<form');
  expect((await visit.get('/today')).status).toBe(303);
  expect((await visit.post(link)).location).toBe('/you/ways-in/password?why=lost');
  expect((await visit.get('/today')).status).toBe(200);
  expect((await (await world.visit()).post(link)).status).toBe(422);
});

test('Someone who asks learns nothing of whether there is such an address', async () => {
  await attach('maya');
  const known = await lettersAsked(address);
  expect(world.letters).toHaveLength(1);
  const unknown = await lettersAsked('nobody@example.org');
  expect(world.letters).toHaveLength(1);
  const plain = (html: string) => html.replaceAll(/(nonce|csp-nonce"? content)="[^"]+"/g, '');
  expect([known.page.status, unknown.page.status]).toEqual([200, 200]);
  expect(plain(known.page.html)).toBe(plain(unknown.page.html));
});

test('Two accounts with one address get one letter with a link each', async () => {
  await attach('maya');
  await attach('lee');
  await lettersAsked(address);
  expect(world.letters).toHaveLength(1);
  const links = linksIn(world.letters[0]?.text);
  expect(links).toHaveLength(2);
  for (const link of links) {
    const visit = await world.visit();
    expect((await visit.post(link)).status).toBe(303);
  }
});

test('A letter says nothing that a glance over a shoulder should not read, and is secret', async () => {
  await attach('maya');
  await lettersAsked(address);
  const said = world.letters.map(({ subject, text }) => `${subject} ${text}`).join(' ');
  expect(said).not.toMatch(/kith|wrenfield|mental|community|maya/i);
  expect(await world.owner`select 1 from mails where not secret`).toHaveLength(0);
});

test('A link is shut after a quarter of an hour', async () => {
  await attach('maya');
  await lettersAsked(address);
  const [link = ''] = linksIn(world.letters[0]?.text);
  await world.owner`update door_tokens set expires_at = app.now() - interval '1 second'`;
  expect((await (await world.visit()).post(link)).status).toBe(422);
});

test('Where no mail goes out, links are not offered and the page says why', async () => {
  const postman = { ...world.services.postman, delivers: false };
  const visit = new Visit(createWeb({ ...world.services, postman }, site));
  expect((await visit.get('/sign-in')).html).not.toContain('/sign-in/link');
  const page = await visit.get('/sign-in/link');
  expect(page.html).toContain('does not send e-mail');
  expect(page.html).not.toContain('action="/sign-in/link"');
  expect((await visit.post('/sign-in/link', { address })).status).toBe(422);
});
