import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const inviting = {
  'their-name': 'Cousin Lee',
  kind: 'family',
  'own-words': 'always knows',
  'my-name': 'Nina',
  email: '',
};
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

async function invitationCode(): Promise<string> {
  const page = await (await world.visit('nina')).post('/circle/invitations', inviting);
  return /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(page.html)?.[0] ?? '';
}

test('Nina invites Lee, lets him see her mood, and takes it back; then he sees nothing more', async () => {
  const nina = await world.visit('nina');
  const lee = await world.visit('lee');
  const code = await invitationCode();
  const invitation = await lee.get(`/circle/invitations/${code.toLowerCase()}`);
  expect(invitation.html).toContain('Nina asks you to stand with them');
  expect(invitation.html).not.toContain('always knows');

  const accepted = await lee.post(`/circle/invitations/${code}/acceptance`, { name: 'Nina' });
  const his = accepted.location ?? '';
  expect((await lee.get(his)).html).toContain('Nina shows you nothing');

  const home = await nina.get('/circle');
  const hers = /\/circle\/ties\/[\w-]+/.exec(home.html)?.[0] ?? '';
  expect(home.html).toContain('Cousin Lee');
  const given = await nina.post(`${hers}/consents`, { preset: 'knows', until: inAWeek });
  expect(given.location).toBe(`${hers}?done=given`);
  expect((await lee.get(his)).html).toContain('How their days were');

  const consent = /\/circle\/consents\/[\w-]+\/withdrawal/.exec((await nina.get(hers)).html)?.[0];
  await nina.post(consent ?? '');
  const after = await lee.get(his);
  expect(after.html).toContain('Nina shows you nothing');
  expect(after.headers.get('cache-control')).toBe('no-store');
});

test('Who has no account joins and comes back to the invitation that they opened', async () => {
  const code = await invitationCode();
  const visit = await world.visit();
  const invitation = await visit.get(`/circle/invitations/${code}`);
  const [join = ''] = /\/join\?then=[^"]+/.exec(invitation.html) ?? [];
  const form = await visit.get(join);
  expect(form.html).toContain(`name="then" value="/circle/invitations/${code}"`);
  const joined = await visit.post('/join', {
    'birth-month': '4',
    'birth-year': '1987',
    password: 'three words and rain',
    rules: 'yes',
    then: decodeURIComponent(join.split('then=')[1] ?? ''),
  });
  expect(joined.html).toContain(`href="/circle/invitations/${code}"`);
  expect((await visit.get(`/circle/invitations/${code}`)).html).toContain('Stand with Nina');
});

test('A code works once, ends after a week, and a used one looks like one that never was', async () => {
  const used = await invitationCode();
  await (await world.visit('petra')).post(`/circle/invitations/${used}/acceptance`, { name: 'N' });
  const old = await invitationCode();
  await world.owner`update tie_invitations set ends_at = app.now() where used_at is null`;
  const visit = await world.visit('theo');
  const answers = [];
  for (const code of [used, old, 'AAAAA-22222'])
    answers.push(await visit.get(`/circle/invitations/${code}`));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  const plain = answers.map(({ html }) =>
    html.replaceAll(/nonce="[^"]+"|content="[\w-]{22}"/g, ''),
  );
  expect(new Set(plain).size).toBe(1);
});

test('Hugo, whom Maya removed, finds the same page as Omar, whom she shows nothing', async () => {
  const pageOf = async (name: 'hugo' | 'omar') => {
    const page = await (await world.visit(name)).get(`/circle/with/${mayasTies[name]}`);
    expect(page.status).toBe(200);
    return page.html
      .replaceAll(mayasTies[name], 'TIE')
      .replaceAll(/nonce="[^"]+"|content="[\w-]{22}"/g, '');
  };
  expect(await pageOf('hugo')).toBe(await pageOf('omar'));
  const [hugo, omar] = [await world.visit('hugo'), await world.visit('omar')];
  const lists = [await hugo.get('/circle'), await omar.get('/circle')];
  expect(lists.map(({ html }) => html.includes('>Maya<'))).toEqual([true, true]);
});

test('Maya sees through Sam’s eyes what he sees, without a top bar, and no look is noted', async () => {
  const maya = await world.visit('maya');
  const looks = await world.owner`select count(*) from looks`;
  const page = await maya.get(`/circle/ties/${mayasTies.sam}/view-as`);
  expect(page.html).toContain('Their safety plan');
  expect(page.html).not.toContain('class="top-bar');
  expect(await world.owner`select count(*) from looks`).toEqual(looks);
  const others = await (await world.visit('sam')).get(`/circle/ties/${mayasTies.sam}/view-as`);
  expect(others.status).toBe(404);
});

test('Nobody opens a page of a tie that is not theirs', async () => {
  const lee = await world.visit('lee');
  for (const address of [`/circle/ties/${mayasTies.sam}`, `/circle/with/${mayasTies.sam}`])
    expect((await lee.get(address)).status).toBe(404);
  const theft = await lee.post(`/circle/ties/${mayasTies.sam}/withdrawal`);
  expect(theft.status).toBe(404);
  const [row] = await world.owner<{ count: number }[]>`
    select count(*)::int as count from consents where tie_id = ${mayasTies.sam} and withdrawn_at is null`;
  expect(row?.count).toBe(3);
});

test('A consent needs a day within a year, and what was chosen comes back', async () => {
  const maya = await world.visit('maya');
  const address = `/circle/ties/${mayasTies.asha}/consents`;
  const far = await maya.post(address, { preset: 'exactly', parts: 'goals', until: '2031-01-01' });
  expect(far.status).toBe(422);
  expect(far.html).toContain('Choose a day within a year');
  expect(/value="goals"[^>]*checked|checked[^>]*value="goals"/.test(far.html)).toBe(true);
});

test('In a quiet end Sam still finds the list as it was, but nothing new is shared', async () => {
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${mayasTies.sam}/quiet-end`);
  const sam = await world.visit('sam');
  expect((await sam.get(`/circle/with/${mayasTies.sam}`)).html).toContain('Their safety plan');
  const [shared] = await world.as(
    'sam',
    (db) => db`select app.shares_with_me(${cast.maya.id}, 'safety-plan') as now,
      app.still_fading(${cast.maya.id}, 'safety-plan', app.now() - interval '1 day') as before`,
  );
  expect(shared).toEqual({ now: false, before: true });
});

test('After a year Maya and Sam are each asked once to look at their circle', async () => {
  await world.owner`update ties set begun_at = app.now() - interval '366 days' where id = ${mayasTies.sam}`;
  for (let i = 0; i < 2; i++) {
    await world.as('worker', (db) => db`select app.ask_for_circle_reviews()`);
  }
  const asked = await world.owner<
    { person: string }[]
  >`select person_id as person from notices where kind = 'circle-review' order by 1`;
  expect(asked.map(({ person }) => person)).toEqual([cast.maya.id, cast.sam.id]);
  const review = await (await world.visit('sam')).get('/circle/review');
  expect(review.html).toContain('Maya');
});
