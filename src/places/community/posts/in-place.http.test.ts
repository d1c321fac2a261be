import { afterAll, beforeAll, expect, test } from 'vitest';
import { postNumbered, seededSpaces, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  await seedPost(world.owner, { number: 1, space: 'members', by: 'Moss' });
});
afterAll(() => world.end());

const space = `/community/spaces/${seededSpaces.members}`;
const thread = `/community/posts/${postNumbered(1)}`;
const turbo = { accept: 'text/vnd.turbo-stream.html, text/html' };
const script = { accept: 'application/json' };
const from = (page: string) => ({ referer: `https://kith.example${page}` });

test('A press of Lee’s is answered without a page where script asks, and else by the page that he was on', async () => {
  const lee = await world.visit('lee');
  const mark = { mark: 'with_you' };
  expect((await lee.post(`${thread}/marks`, mark, script)).status).toBe(204);
  const back = await lee.post(`${thread}/marks`, mark, from(`${thread}?page=2`));
  expect(back.location).toBe(`${thread}?page=2#said-${postNumbered(1)}`);
  expect((await lee.post(`${thread}/following`, {}, script)).status).toBe(204);
  const list = `${space}?order=waiting`;
  expect((await lee.post(`${space}/following`, {}, from(list))).location).toBe(list);
  expect((await lee.post(`${space}/following`, {}, from('/today'))).location).toBe(space);
});

test('What the check found is a refusal to script, which shows no other page in answer to a post', async () => {
  const lee = await world.visit('lee');
  const asked = { body: 'My cousin committed suicide last year.' };
  expect((await lee.post(`${thread}/replies`, asked)).status).toBe(200);
  const shown = await lee.post(`${thread}/replies`, asked, turbo);
  expect(shown.status).toBe(422);
  expect(shown.html).toContain('died by suicide');
});

test('What was shown of Lee’s words is sent as it is; a sentence that is new is shown first', async () => {
  const lee = await world.visit('lee');
  const body = 'My cousin committed suicide last year.';
  const asked = await lee.post(`${thread}/replies`, { body });
  expect(asked.html).toContain(`name="shown" value="${body}"`);
  const decided = { sure: 'yes', shown: body };
  const changed = `${body} Then her friend committed suicide too.`;
  const again = await lee.post(`${thread}/replies`, { ...decided, body: changed });
  expect(again.html).toContain('value="Then her friend committed suicide too."');
  const longer = { ...decided, body: `${body} I miss her.` };
  expect((await lee.post(`${thread}/replies`, longer)).status).toBe(303);
});

test('What Lee sends twice is said once; a cry for help is heard each time', async () => {
  const lee = await world.visit('lee');
  const sent = (body: string) => lee.post(`${thread}/replies`, { body, sure: 'yes' });
  const first = (await sent('I am with you.')).location;
  expect((await sent('I am with you.')).location).toBe(first);
  expect((await sent('I am with you today.')).location).not.toBe(first);
  const cry = (await sent('I am going to kill myself tonight.')).location;
  expect((await sent('I am going to kill myself tonight.')).location).not.toBe(cry);
});

test('Whoever was signed out while writing comes back to the page of the thread', async () => {
  const nobody = await world.visit();
  const page = `${thread}?page=3`;
  const then = `/sign-in?then=${encodeURIComponent(page)}`;
  expect((await nobody.post(`${thread}/replies`, { body: 'Hello' }, from(page))).location).toBe(
    then,
  );
  expect((await nobody.get(page)).location).toBe(then);
});
