import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const joining = {
  'birth-month': '4',
  'birth-year': '1987',
  password: 'three words and rain',
  rules: 'yes',
};

async function joined(): Promise<string> {
  const page = await (await world.visit()).post('/join', joining);
  return /[a-z]+-[a-z]+-[a-z]+-\d{3}(?=<)/.exec(page.html)?.[0] ?? '';
}

test('A newcomer joins with a password alone, and comes in again with the name they were given', async () => {
  const name = await joined();
  expect(name).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d{3}$/);
  const visit = await world.visit();
  const answer = await visit.post('/sign-in', {
    name: name.replaceAll('-', ' ').toUpperCase(),
    password: joining.password,
  });
  expect([answer.status, answer.location]).toEqual([303, '/today']);
  expect((await visit.get('/today')).status).toBe(200);
});

test('A wrong password and a name that nobody has get the same answer, and the name comes back', async () => {
  const name = await joined();
  const visit = await world.visit();
  const wrong = await visit.post('/sign-in', { name, password: 'not the password' });
  const nobody = await visit.post('/sign-in', {
    name: 'amber-owl-lake-999',
    password: 'not the password',
  });
  expect([wrong.status, nobody.status]).toEqual([422, 422]);
  const plain = (html: string, typed: string) =>
    html.replaceAll(typed, 'NAME').replaceAll(/(nonce|csp-nonce"? content)="[^"]+"/g, '');
  expect(plain(wrong.html, name)).toBe(plain(nobody.html, 'amber-owl-lake-999'));
  expect(wrong.html).toContain(`value="${name}"`);
});

test('Someone too young is not let in, kindly, and nothing of them is kept', async () => {
  const before = await world.owner`select count(*) from people`;
  const page = await (await world.visit()).post('/join', { ...joining, 'birth-year': '2015' });
  expect(page.status).toBe(403);
  expect(page.html).toContain('/help');
  expect(await world.owner`select count(*) from people`).toEqual(before);
});

test('Someone of 17 may join while a safeguarding lead is named, and no longer when that has ended', async () => {
  const { owner } = world;
  const ofSeventeen = {
    ...joining,
    'birth-year': String(new Date().getUTCFullYear() - 17),
    'birth-month': '1',
  };
  const asked = async () => (await (await world.visit()).post('/join', ofSeventeen)).status;
  await owner`update community set age_floor = 16`;
  await owner`insert into person_roles (person_id, role) values (${cast.cora.id}, 'safeguarding_lead')`;
  expect(await asked()).toBe(200);
  await owner`update person_roles set until = app.now() where role = 'safeguarding_lead'`;
  expect(await asked()).toBe(403);
  await owner`update community set age_floor = 18`;
});

test('Hugo, who guesses Maya’s password, is slowed down', async () => {
  const visit = await world.visit();
  const tries = [];
  for (let i = 0; i < 11; i++)
    tries.push(
      (await visit.post('/sign-in', { name: 'maya-of-wrenfield', password: `guess number ${i}` }))
        .status,
    );
  expect(tries.slice(0, 10).every((status) => status === 422)).toBe(true);
  expect(tries[10]).toBe(429);
});

test('A form that another site sends for Maya changes nothing', async () => {
  const visit = await world.visit('maya');
  const foreign = await visit.post('/sign-out', {}, { 'sec-fetch-site': 'cross-site' });
  expect(foreign.status).toBe(403);
  expect((await visit.get('/today')).status).toBe(200);
});

test('Signing out ends the session for whoever kept its token', async () => {
  const visit = await world.visit('maya');
  const copied = new Map(visit.cookies);
  await visit.post('/sign-out');
  for (const [name, value] of copied) visit.cookies.set(name, value);
  expect((await visit.get('/today')).location).toBe('/sign-in?then=%2Ftoday');
});

test('After signing in nobody is led to a foreign page', async () => {
  const name = await joined();
  for (const then of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    const answer = await (
      await world.visit()
    ).post('/sign-in', { name, password: joining.password, then });
    expect(answer.location).toBe('/today');
  }
});
