import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../../test/visit.ts';
import { createWorld, type World } from '../../../../../test/world.ts';
import { demoDirectory, demoId } from '../demo/directory.ts';
import { keepDirectory } from '../testing/kept.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await keepDirectory(world, demoDirectory());
});
afterAll(() => world.end());

const ask = async (path: string, headers: Record<string, string> = {}): Promise<Page> =>
  (await world.visit()).get(`/hsds${path}`, headers);

interface Listed {
  total_items: number;
  total_pages: number;
  size: number;
  contents: { id: string; name: string; modified_date?: string }[];
}

const json = async <T>(path: string): Promise<T> => JSON.parse((await ask(path)).html) as T;
const listed = (path: string): Promise<Listed> => json(path);
const shelter = demoId('service', 'night-shelter');

test('A developer starts at the root and finds every page that it names', async () => {
  expect(await json('/')).toEqual({
    version: '3.1',
    profile: 'http://127.0.0.1:3000/hsds/profile',
    openapi_url: 'http://127.0.0.1:3000/hsds/openapi.json',
  });
  const { paths } = await json<{ paths: object }>('/openapi.json');
  for (const path of Object.keys(paths).filter((one) => !one.includes('{')))
    expect((await ask(path)).status, path).toBe(200);
  expect((await ask('/profile')).html).toContain('kith_lived_experience');
  expect((await ask('/profile')).html).not.toContain('kith_hidden');
});

test('A developer pages through all services and meets each once', async () => {
  const ids: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    const { contents, total_pages: pages } = await listed(`/services?per_page=50&page=${page}`);
    expect(pages).toBe(3);
    ids.push(...contents.map(({ id }) => id));
  }
  expect(new Set(ids).size).toBe(demoDirectory().service.size);
  const first = await ask('/services?per_page=50');
  expect(first.headers.get('link')).toBe(
    '<http://127.0.0.1:3000/hsds/services?per_page=50&page=2>; rel="next"',
  );
  expect(await listed('/services?page=99')).toMatchObject({ contents: [], total_pages: 3 });
});

test('A developer who keeps a copy gets all ids at once', async () => {
  const { contents } = await listed('/services?minimal=true');
  expect(contents).toHaveLength(demoDirectory().service.size);
  for (const record of contents) expect(Object.keys(record)).toEqual(['id', 'modified_date']);
  const [newest] = contents
    .map(({ modified_date: at }) => at ?? '')
    .toSorted()
    .reverse();
  const { contents: changed } = await listed(`/services?modified_after=${newest}`);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(contents.length);
});

test('A developer searches in plain words, near a postcode, by age, day, term and organisation', async () => {
  const names = async (query: string) =>
    (await listed(`/services?${query}`)).contents.map(({ name }) => name);
  expect((await names('search=place+to+sleep+tonight'))[0]).toBe('Harbour Night Shelter');
  expect(await names('text=place+to+sleep+tonight')).toEqual(
    await names('search=place+to+sleep+tonight'),
  );
  const near = await names('search=food&postcode=WX1+1AA&proximity=500');
  expect(near.length).toBeGreaterThan(0);
  expect(near.length).toBeLessThan((await names('search=food')).length);
  expect(await names('postcode=ZZ99+9ZZ')).toEqual([]);
  expect(await names('minimum_age=50')).not.toContain('Harbour Night Shelter');
  expect(await names('day=SU&start_time=19:00')).toContain('Harbour Night Shelter');
  const { contents: terms } = await listed('/taxonomy_terms?search=a+meal');
  expect(terms.map(({ name }) => name)).toEqual(['A meal']);
  expect(await names(`taxonomy_term_id=${terms[0]?.id}`)).toContain('Harbour Night Shelter');
  const { contents: organisations } = await listed('/organizations?search=street');
  expect(await names(`organization_id=${organisations[0]?.id}&per_page=100`)).toContain(
    'Harbour Day Centre',
  );
});

test('A developer sees a service at its places, an organisation with its services', async () => {
  const { contents } = await listed(`/service_at_locations?search=harbour+night+shelter`);
  const one = await json(`/service_at_locations/${contents[0]?.id}`);
  expect(one).toHaveProperty('location.addresses.0.city', 'Wrenfield');
  const service = await json<{ organization: { id: string } }>(`/services/${shelter}`);
  expect(service).toMatchObject({ id: shelter, name: 'Harbour Night Shelter' });
  const { services } = await json<{ services: { id: string }[] }>(
    `/organizations/${service.organization.id}`,
  );
  expect(services.map(({ id }) => id)).toContain(shelter);
});

test('A page of somebody else may ask, and hears when nothing has changed', async () => {
  const first = await ask('/services');
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('cache-control')).toBe('public, no-cache');
  const etag = first.headers.get('etag') ?? '';
  const again = await ask('/services', { 'if-none-match': `"other", ${etag}` });
  expect([again.status, again.html]).toEqual([304, '']);
  expect((await ask('/services?page=2', { 'if-none-match': etag })).status).toBe(200);
  const preflight = await world.web.request('/hsds/services', { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('if-none-match');
});

test('What is not there, and what cannot be read, is said as a problem', async () => {
  for (const path of ['/nothing', '/services/17', `/organizations/${shelter}`, '/locations']) {
    const { status, html, headers } = await ask(path);
    expect([status, headers.get('content-type')], path).toEqual([404, 'application/problem+json']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.parse(html)).toEqual({
      type: 'about:blank',
      title: 'There is nothing here',
      status: 404,
    });
  }
  for (const query of ['page=0', 'page=x', 'full=perhaps', 'format=ndjson', 'day=someday']) {
    const { status, html } = await ask(`/services?${query}`);
    expect([status, JSON.parse(html)], query).toMatchObject([
      400,
      { detail: `These parameters cannot be read: ${query.split('=')[0]}` },
    ]);
  }
  expect((await ask('/services?page=&search=')).status).toBe(200);
  expect(await listed('/services?taxonomy_id=17')).toMatchObject({ total_items: 0 });
});
