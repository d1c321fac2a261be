import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterAll(() => world.end());

const address = (space: keyof typeof seededSpaces) => `/community/spaces/${seededSpaces[space]}`;
const nowhere = '/community/spaces/00000000-0000-4000-8000-00000000dead';

test('Asha looks through a door, joins under a new name, and leaves without a word', async () => {
  const asha = await world.visit('asha');
  const door = await asha.get(address('members'));
  expect(door.html).toContain('To read and write, join');
  const named = await asha.post(`${address('members')}/membership`, { persona: 'new', name: '' });
  expect(named.status).toBe(422);
  expect(named.html).toContain('Type a name to go by');
  await asha.post(`${address('members')}/membership`, { persona: 'new', name: 'Aspen' });
  expect((await asha.get(address('members'))).html).toContain('Write a post');
  const notices = await world.owner`select from notices`;
  expect((await asha.get(`${address('members')}/leaving`)).html).toContain('Nobody is told');
  await asha.post(`${address('members')}/leaving`);
  expect((await asha.get(address('members'))).html).toContain('To read and write, join');
  expect((await world.owner`select from notices`).count).toBe(notices.count);
  const back = await asha.get(`${address('members')}/membership`);
  expect(back.html).toContain('You come back as Aspen');
  const other = await asha.post(`${address('open')}/membership`, {
    persona: /value="([0-9a-f-]{36})"/.exec(back.html)?.[1] ?? '',
    name: '',
  });
  expect(other.status).toBe(404);
});

test('A discreet space looks to Sam, and to the coordinator, like one that never was', async () => {
  for (const name of ['sam', 'cora'] as const) {
    const visit = await world.visit(name);
    for (const rest of [
      '',
      '/about',
      '/membership',
      '/leaving',
      '/posts/new',
      '/settings',
      '/askings',
      `/people/${personaNamed('Wren')}`,
    ]) {
      const [there, never] = [
        await visit.get(address('discreet') + rest),
        await visit.get(nowhere + rest),
      ];
      expect(there.status).toBe(404);
      expect(plain(there.html)).toBe(plain(never.html));
    }
    for (const rest of ['/membership', '/following', '/leaving', '/watch', '/posts'])
      expect(
        (await visit.post(address('discreet') + rest, { persona: 'new', name: 'X' })).status,
      ).toBe(404);
    expect((await visit.get('/community')).html).not.toContain('discreet one');
    expect((await visit.get(`/community/search?q=x&space=${seededSpaces.discreet}`)).status).toBe(
      404,
    );
  }
  const visitor = await world.visit();
  expect((await visitor.get(address('discreet'))).location).toMatch(/^\/sign-in\?then=/);
});

/** Without what differs on any two pages: a nonce, a reference, the address. */
const plain = (html: string) =>
  html.replaceAll(/nonce="[^"]*"|content="[\w-]{20,}"|[0-9a-f]{10,}|[0-9a-f-]{36}/g, '');

test('A code lets one person into the discreet space, once', async () => {
  const [mo, petra, lee] = [
    await world.visit('mo'),
    await world.visit('petra'),
    await world.visit('lee'),
  ];
  const made = await mo.post(`${address('discreet')}/invitations`);
  const code = /value="([0-9A-Z-]{14})"/.exec(made.html)?.[1] ?? '';
  expect((await petra.post('/community/invitations', { code: 'WRONG' })).status).toBe(422);
  const shown = await petra.post('/community/invitations', { code: code.toLowerCase() });
  expect(shown.html).toContain('Join The discreet one');
  const in_ = await petra.post('/community/invitations/acceptance', {
    code,
    persona: 'new',
    name: 'Plum',
  });
  expect(in_.location).toBe(address('discreet'));
  expect((await petra.get(address('discreet'))).status).toBe(200);
  expect((await lee.post('/community/invitations', { code })).status).toBe(422);
});

test('Nina asks to come in, Mo lets her in, and she is told', async () => {
  const [nina, mo] = [await world.visit('nina'), await world.visit('mo')];
  expect((await nina.get(address('approval'))).html).toContain('You asked to come in');
  const askings = await mo.get(`${address('approval')}/askings`);
  expect(askings.html).toContain('Nettle');
  expect(askings.html).not.toContain(cast.nina.id);
  await mo.post(/\/community\/spaces\/[^"]+\/answer/.exec(askings.html)?.[0] ?? '', {
    answer: 'yes',
  });
  expect((await nina.get(address('approval'))).html).toContain('Write a post');
  const told = await world.owner<
    { kind: string }[]
  >`select kind from notices where person_id = ${cast.nina.id}`;
  expect(told.map(({ kind }) => kind)).toEqual(['space-let-in']);
});

test('Cora makes a discreet space, is its first guide, and can never open it wider once something was said', async () => {
  const cora = await world.visit('cora');
  const fields = {
    name: 'Quiet one',
    theme: 'faith',
    visibility: 'discreet',
    starts: 'members',
    days: ['1', '2'],
    opens: '09:00',
    closes: '12:00',
  };
  expect((await cora.post('/community/spaces', fields)).status).toBe(422);
  const space =
    (await cora.post('/community/spaces', { ...fields, called: 'Cress' })).location ?? '';
  expect((await cora.get(`${space}/about`)).html).toMatch(/Cress[\s\S]*Monday/);
  await cora.post(`${space}/posts`, { kind: 'given', title: 'Welcome', body: 'Hello.' });
  const wider = await cora.post(`${space}/settings`, { ...fields, visibility: 'open' });
  expect(wider.status).toBe(404);
  expect((await cora.post(`${space}/settings`, { ...fields, name: 'Quieter' })).status).toBe(303);
  expect((await (await world.visit('mo')).get(space)).status).toBe(404);
});
