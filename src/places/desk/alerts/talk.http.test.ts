import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterAll(() => world.end());

const notices = async (person: string, kind: string) =>
  (
    await world.owner<{ link: string }[]>`
      select link from notices where person_id = ${person} and kind = ${kind}`
  ).map(({ link }) => link);

async function criesOut(title: string): Promise<{ alert: string; post: string }> {
  const maya = await world.visit('maya');
  const form = { kind: 'story', title, body: 'I am going to kill myself tonight.' };
  const posted = await maya.post(`/community/spaces/${seededSpaces.members}/posts`, form);
  const id = /[0-9a-f-]{36}/.exec(posted.location ?? '')?.[0] ?? '';
  await world.runDue(new Date());
  const [row] = await world.owner<{ id: string }[]>`
    select id from alerts where occasion = ${`post ${id}`}`;
  return { alert: row?.id ?? '', post: `/community/posts/${id}` };
}

test('Theo reads what Maya wrote once he has it, writes to her, and she answers him', async () => {
  const { alert, post } = await criesOut('Tonight');
  const [theo, maya] = [await world.visit('theo'), await world.visit('maya')];
  const [his, hers] = [`/desk/alerts/${alert}`, `/you/alerts/${alert}`];
  const untaken = (await theo.get(his)).html;
  expect(untaken).not.toContain('kill myself');
  expect((await theo.post(`${his}/words`, { said: 'Hello' })).status).toBe(404);
  expect((await maya.get(hers)).html).not.toContain('name="said"');

  await theo.post(`${his}/hold`);
  const taken = (await theo.get(his)).html;
  expect(taken).toContain('I am going to kill myself tonight.');
  expect(taken).toContain('/help');
  for (const secret of ['Moss', cast.maya.id, seededSpaces.members])
    expect(taken).not.toContain(secret);
  expect((await maya.get('/you/looks')).html).toContain('what you wrote, in an alert about you');

  expect((await theo.post(`${his}/words`, { said: '' })).status).toBe(422);
  await theo.post(`${his}/words`, { said: 'I am Theo. Are you safe right now?' });
  expect(await notices(cast.maya.id, 'alert-word')).toEqual([hers]);
  expect((await maya.get(post)).html).toContain(hers);
  const read = (await maya.get(hers)).html;
  expect(read).toContain('Are you safe right now?');
  expect((await maya.post(`${hers}/words`, { said: '' })).status).toBe(422);
  await maya.post(`${hers}/words`, { said: 'My sister is here now.' });
  expect(await notices(cast.theo.id, 'alert-answer')).toEqual([his]);
  expect((await theo.get(his)).html).toContain('My sister is here now.');
  for (const name of ['sam', 'mo', 'theo'] as const)
    expect((await (await world.visit(name)).get(hers)).status).toBe(404);
});

test('A word to Maya keeps the alert with Theo for an hour; without one it goes on and nobody hears her', async () => {
  await world.owner`delete from alerts`;
  const { alert } = await criesOut('Again');
  const [theo, maya] = [await world.visit('theo'), await world.visit('maya')];
  await theo.post(`/desk/alerts/${alert}/hold`);
  await theo.post(`/desk/alerts/${alert}/words`, { said: 'I am here.' });
  const start = Date.now();
  await world.runDue(new Date(start + 20 * 60_000));
  expect((await maya.get(`/you/alerts/${alert}`)).html).toContain('A person has this now');
  await world.runDue(new Date(start + 70 * 60_000));
  const page = (await maya.get(`/you/alerts/${alert}`)).html;
  expect(page).toContain('Nobody has it yet');
  expect(page).toContain('Nobody reads here now');
  const late = await maya.post(`/you/alerts/${alert}/words`, { said: 'Are you there?' });
  expect([late.status, late.html.includes('Are you there?')]).toEqual([422, true]);
  expect(late.html).toContain('your words were not sent');
});
