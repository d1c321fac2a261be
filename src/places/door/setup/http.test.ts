import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { setup } from './capability.ts';
import { starterNames, type Starter } from './starters.ts';

const worlds: World[] = [];
let world: World;
beforeAll(async () => void (world = await closedWorld()));
afterAll(() => Promise.all(worlds.map((one) => one.end())));

/** A house that nobody has set up yet. */
async function closedWorld(): Promise<World> {
  const made = await createWorld();
  worlds.push(made);
  await made.owner`update community set name = '', place = '', house_rules = '', country = '', opened_at = null`;
  await made.owner`delete from person_roles`;
  return made;
}

async function codeFromTerminal(of: World): Promise<string> {
  const words = await setup.onStart?.(of.services);
  return /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/.exec(words ?? '')?.[0] ?? '';
}

async function begun(of: World): Promise<Visit> {
  const visit = await of.visit();
  const page = await visit.post('/set-up', {
    code: await codeFromTerminal(of),
    password: 'three words and rain',
    adult: 'yes',
  });
  expect(page.html).toMatch(/[a-z]+-[a-z]+-[a-z]+-\d{3}</);
  return visit;
}

const answers = (starter: Starter): Record<string, Record<string, string>> => ({
  community: { name: 'Harbour House', place: 'Wrenfield', about: '' },
  region: { country: 'GB', zone: 'Europe/London', languages: 'English, Welsh' },
  starter: { starter },
  age: { floor: '18' },
  rules: { rules: 'Be kind to each other, and keep what you hear to yourself.' },
  hours: { 'opens-1': '09:00', 'closes-1': '17:00' },
  emergency: { number: '999', checked: 'yes' },
  'crisis-line': {
    name: 'Talk line',
    who_for: 'anyone',
    country: 'GB',
    languages: 'en',
    phone: '555 0100',
    text_number: '',
    text_word: '',
    chat_url: '',
    always_open: 'yes',
    time_zone: 'Europe/London',
    hours: '',
    how: 'called',
    checked: 'yes',
  },
  glass: { three: 'yes', outside: 'yes' },
});

async function answerAll(visit: Visit, starter: Starter, without?: string): Promise<void> {
  for (const [step, fields] of Object.entries(answers(starter))) {
    if (step === without) continue;
    const answer = await visit.post(`/set-up/${step}`, fields);
    expect([step, answer.status, answer.location]).toEqual([step, 303, '/set-up']);
  }
}

test('Until the community is open every page leads a visitor to set-up, but help and leaving do not wait', async () => {
  const visit = await world.visit();
  for (const address of ['/', '/join', '/today', '/desk', '/find']) {
    expect((await visit.get(address)).location).toBe('/set-up');
  }
  for (const address of ['/set-up', '/sign-in', '/help', '/healthz']) {
    expect([address, (await visit.get(address)).status]).toEqual([address, 200]);
  }
  expect((await visit.get('/leave')).location).not.toBe('/set-up');
});

test('A guessed code lets nobody in, what was typed comes back without the password, and guessing is slowed down', async () => {
  await codeFromTerminal(world);
  const visit = await world.visit();
  const tries = [];
  for (let i = 0; i < 11; i++)
    tries.push(
      await visit.post('/set-up', {
        code: `AAAA-BBBB-00${i + 10}`,
        password: 'three words and rain',
        adult: 'yes',
      }),
    );
  expect(tries.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(422));
  expect(tries[0]?.html).toContain('value="AAAA-BBBB-0010"');
  expect(tries[0]?.html).not.toContain('three words and rain');
  expect(tries[10]?.status).toBe(429);
});

test('Cora sets the community up, leaves half way, and comes back to where she was', async () => {
  const house = await closedWorld();
  const visit = await begun(house);
  await visit.post('/set-up/community', answers('clubhouse')['community']);
  const again = await visit.get('/set-up');
  expect(again.html).toContain('1 of 9 done');
  expect((await visit.get('/set-up/community')).html).toContain('value="Harbour House"');
  expect((await visit.get('/today')).location).toBe('/set-up');
});

test.each(starterNames)(
  'A community that begins as %s opens, and each capability brings what it has',
  async (starter) => {
    const house = await closedWorld();
    const visit = await begun(house);
    await answerAll(visit, starter);
    const opening = await visit.post('/set-up/opening');
    expect([opening.status, opening.location]).toEqual([303, '/desk/invitations?opened=yes']);
    const [community] =
      await house.owner`select name, starter, languages, opened_at is not null as open from community`;
    expect(community).toEqual({
      name: 'Harbour House',
      starter,
      languages: ['en', 'cy'],
      open: true,
    });
    expect((await (await house.visit()).get('/')).html).toContain('Harbour House');
    expect((await visit.get('/desk')).status).toBe(200);
  },
);

test('Nothing opens before a person has checked the emergency number and one crisis line', async () => {
  for (const without of ['emergency', 'crisis-line']) {
    const house = await closedWorld();
    const visit = await begun(house);
    await answerAll(visit, 'empty', without);
    expect((await visit.post('/set-up/opening')).status).toBe(422);
    await house.owner`update setup set steps_done = steps_done || ${without}::text`;
    expect((await visit.post('/set-up/opening')).status).toBe(422);
    expect(await house.owner`select 1 from community where opened_at is not null`).toEqual([]);
  }
});

test('Looking again at the crisis line changes it, and adds no second one', async () => {
  const house = await closedWorld();
  const visit = await begun(house);
  await answerAll(visit, 'empty');
  expect((await visit.get('/set-up/crisis-line')).html).toContain('value="Talk line"');
  await visit.post('/set-up/crisis-line', {
    ...answers('empty')['crisis-line'],
    phone: '555 0199',
  });
  expect(await house.owner`select phone, checked_at is not null as live from crisis_lines`).toEqual(
    [{ phone: '555 0199', live: true }],
  );
});

test('A number that was checked for another country does not open the community', async () => {
  const house = await closedWorld();
  const visit = await begun(house);
  await answerAll(visit, 'empty');
  await visit.post('/set-up/region', { country: 'FR', zone: 'Europe/Paris', languages: 'French' });
  expect((await visit.post('/set-up/opening')).status).toBe(422);
});

test('After opening the code is dead, and set-up is not there any more', async () => {
  const house = await closedWorld();
  const code = await codeFromTerminal(house);
  const visit = await house.visit();
  await visit.post('/set-up', { code, password: 'three words and rain', adult: 'yes' });
  await answerAll(visit, 'empty');
  await visit.post('/set-up/opening');
  const late = await house.visit();
  expect((await late.get('/set-up')).status).toBe(404);
  expect(
    (await late.post('/set-up', { code, password: 'three words and rain', adult: 'yes' })).status,
  ).toBe(404);
  expect(await setup.onStart?.(house.services)).toBeUndefined();
  expect(await house.owner`select code from setup`).toEqual([{ code: null }]);
});

test('A new start prints a new code; the old one is dead, and whoever begins with the new one takes over', async () => {
  const house = await closedWorld();
  const old = await codeFromTerminal(house);
  const first = await house.visit();
  await first.post('/set-up', { code: old, password: 'three words and rain', adult: 'yes' });
  const second = await begun(house);
  expect((await second.get('/set-up')).html).toContain('0 of 9 done');
  expect((await first.get('/set-up/community')).status).toBe(404);
  expect(
    (
      await (
        await house.visit()
      ).post('/set-up', { code: old, password: 'three words and rain', adult: 'yes' })
    ).status,
  ).toBe(422);
});

test('The code stands nowhere in the database', async () => {
  const house = await closedWorld();
  const code = await codeFromTerminal(house);
  const [row] = await house.owner<
    { kept: string }[]
  >`select encode(code, 'escape') as kept from setup`;
  expect(row?.kept).not.toContain(code.slice(0, 4));
  expect(row?.kept).not.toContain(code.replaceAll('-', ''));
});
