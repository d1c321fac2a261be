import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
});
afterAll(() => world.end());

const space = `/community/spaces/${seededSpaces.members}`;
const desk = '/desk/moderation';
const idIn = (location: string | null) => /([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';

async function saidBy(name: CastName, more: Record<string, string> = {}): Promise<string> {
  const visit = await world.visit(name);
  const post = { kind: 'story', title: 'A quiet morning', body: 'I made tea.', ...more };
  return idIn((await visit.post(`${space}/posts`, post)).location);
}

async function toldBy(name: CastName, post: string, fields: Record<string, string> = {}) {
  const visit = await world.visit(name);
  const form = { reason: 'unkind', words: 'It hurt my friend.', ...fields };
  return (await visit.post(`/community/posts/${post}/report`, form)).location ?? '';
}

/** Mo is here, and has opened what waits about this post. */
async function opened(post: string, name: CastName = 'mo'): Promise<string> {
  const [item] = await world.owner<{ id: string }[]>`
    update moderation_items set by_lot = false, dealt_to = null where post_id = ${post} and decided_at is null returning id`;
  const helper = await world.visit(name);
  await helper.post(`${desk}/shift`);
  await helper.post(`${desk}/items/${item?.id}/claim`);
  return `${desk}/items/${item?.id}`;
}

async function decided(post: string, fields: Record<string, string>): Promise<string> {
  const item = await opened(post);
  const words = 'Thank you for writing. This is why.';
  await (await world.visit('mo')).post(`${item}/decisions`, { reason: 'unkind', words, ...fields });
  return item;
}

async function latestNotice(name: CastName, kind: string): Promise<string> {
  const [row] = await world.owner<{ link: string }[]>`
    select link from notices where person_id = ${cast[name].id} and kind = ${kind} order by created_at desc limit 1`;
  return row?.link ?? '';
}

test('Lee tells a guide of Maya’s words; Mo never learns who told, and Lee hears how it ended', async () => {
  const post = await saidBy('maya');
  const [lee, mo] = [await world.visit('lee'), await world.visit('mo')];
  const form = await lee.get(`/community/posts/${post}/report`);
  expect(form.html).toContain('Nobody is told that it was you');
  const report = await toldBy('lee', post);
  expect(await toldBy('lee', post)).toBe(report);
  expect((await lee.get(report)).html).toContain('You hear from us');
  const item = await opened(post);
  const { html } = await mo.get(item);
  expect(html).toContain('It hurt my friend.');
  expect(html).toContain('I made tea.');
  for (const secret of ['Larch', cast.lee.id, idIn(report), cast.maya.id])
    expect(html).not.toContain(secret);
  const unsaid = await mo.post(`${item}/decisions`, { decision: 'hide', words: 'Why.' });
  expect([unsaid.status, unsaid.html.includes('Choose a reason')]).toEqual([422, true]);
  await mo.post(`${item}/decisions`, { decision: 'stand' });
  expect(await latestNotice('lee', 'report-outcome')).toBe(report);
  expect((await lee.get(report)).html).toContain('let it stand');
  expect(await latestNotice('maya', 'moderation-decided')).toBe('');
  expect((await world.visit('sam').then((sam) => sam.get(report))).status).toBe(404);
});

test('A list shows no words, and a post held for a reader is seen when Mo lets it through', async () => {
  const body = 'She hanged herself with a rope in the garage.';
  const post = await saidBy('maya', { title: 'Since then', body, sure: 'yes' });
  const [maya, mo, lee] = [
    await world.visit('maya'),
    await world.visit('mo'),
    await world.visit('lee'),
  ];
  expect((await maya.get(`/community/posts/${post}`)).html).toContain('Waits');
  const item = await opened(post);
  const list = (await mo.get(desk)).html;
  expect(list).toContain(item);
  expect(list).not.toContain('Since then');
  expect((await mo.get(item)).html).toMatch(/<details[\s\S]*She hanged/);
  await mo.post(`${item}/decisions`, { decision: 'let_through', reason: 'kept' });
  expect((await lee.get(`/community/posts/${post}`)).status).toBe(200);
  expect(await latestNotice('maya', 'post-let-through')).toBe(`/community/posts/${post}`);
  expect((await mo.get(desk)).html).toContain('That was all for now');
});

test('What is hidden its author still sees, with why; they answer once, and are heard', async () => {
  const post = await saidBy('lee', { title: 'Sold here' });
  await toldBy('maya', post, { reason: 'selling', words: '' });
  await decided(post, { decision: 'hide', reason: 'selling' });
  const [lee, maya] = [await world.visit('lee'), await world.visit('maya')];
  expect((await maya.get(`/community/posts/${post}`)).status).toBe(404);
  expect((await lee.get(`/community/posts/${post}`)).html).toContain('Hidden by a guide');
  const about = await latestNotice('lee', 'moderation-decided');
  const page = (await lee.get(about)).html;
  expect(page).toContain('Thank you for writing. This is why.');
  expect(page).toContain('It sells something');
  expect((await maya.get(about)).status).toBe(404);
  expect((await lee.post(`${about}/answer`, { words: '' })).status).toBe(422);
  await lee.post(`${about}/answer`, { words: 'It was a gift, not a sale.' });
  expect((await lee.post(`${about}/answer`, { words: 'Again' })).status).toBe(404);
  const item = await opened(post, 'cora');
  const cora = await world.visit('cora');
  expect((await cora.get(item)).html).toContain('It was a gift, not a sale.');
  await cora.post(`${item}/decisions`, { decision: 'let_through', reason: 'kept' });
  expect((await maya.get(`/community/posts/${post}`)).status).toBe(200);
  expect(await latestNotice('lee', 'moderation-answer-read')).toBe(about);
});

test('Somebody who is paused reads why, until when, and cannot write; undone, they can', async () => {
  const post = await saidBy('lee', { title: 'Loud' });
  await toldBy('maya', post);
  const item = await decided(post, { decision: 'pause', days: '3' });
  const [lee, mo] = [await world.visit('lee'), await world.visit('mo')];
  const refused = await lee.post(`${space}/posts`, { kind: 'story', title: 'More', body: 'More.' });
  const why = await lee.get(refused.location ?? '');
  expect((await lee.get(why.location ?? '')).html).toContain('You can write again from');
  const link = await latestNotice('lee', 'moderation-decided');
  await mo.post(`${item}/decisions/${idIn(link)}/undoing`);
  expect((await lee.get(link)).html).toContain('changed their mind');
  expect(await saidBy('lee', { title: 'Quiet' })).not.toBe('');
});

test('Whose time in a space has ended does not come back by themself', async () => {
  const post = await saidBy('hugo', { title: 'Cruel' });
  await toldBy('sam', post);
  await decided(post, { decision: 'end' });
  const hugo = await world.visit('hugo');
  expect((await hugo.get(`/community/posts/${post}`)).status).toBe(200);
  expect((await hugo.get(`${space}/posts/new`)).status).toBe(404);
  expect((await hugo.post(`${space}/membership`, { persona: 'new', name: 'Heron' })).status).toBe(
    404,
  );
});

test('What triage read as heavy tells Mo why it is here, and how the month went', async () => {
  const body = 'I want to die. I do not want to wake up tomorrow.';
  const post = await saidBy('maya', { title: 'Awake again', body });
  const [maya, mo] = [await world.visit('maya'), await world.visit('mo')];
  expect((await maya.get(`/community/posts/${post}`)).html).toContain('This sounds heavy');
  expect((await mo.get(await opened(post))).html).toContain('It says they want to die.');
  expect((await mo.get(`${desk}/flags`)).html).toContain('It says they want to die.');
});

test('A cry for help at night says when somebody is on call, and that nobody reads it before', async () => {
  await world.owner`delete from on_call_shifts`;
  await world.owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    values (${cast.theo.id}, app.now() + interval '3 hours', app.now() + interval '8 hours')`;
  const body = 'I am going to kill myself tonight.';
  const post = await saidBy('maya', { title: 'Tonight', body });
  const page = (await (await world.visit('maya')).get(`/community/posts/${post}`)).html;
  expect(page).toContain('nobody here reads this now');
  expect(page).not.toContain('A person has this now');
});

test('Who answers what waits for a word goes to the post, or first to the door of its space', async () => {
  const post = await saidBy('lee');
  await world.owner`select app.put_in_queue(${post}, 'unanswered')`;
  const mo = await (await world.visit('mo')).get(await opened(post));
  expect(mo.html).toContain(`href="/community/posts/${post}"`);
  await world.owner`update moderation_items set by_lot = true, dealt_to = ${cast.cora.id} where post_id = ${post}`;
  const cora = await (await world.visit('cora')).get(await itemOf(post));
  expect(cora.html).toContain(`href="${space}"`);
  expect(cora.html).not.toContain(`href="/community/posts/${post}"`);
});

async function itemOf(post: string): Promise<string> {
  const [item] = await world.owner<{ id: string }[]>`
    select id from moderation_items where post_id = ${post} and decided_at is null`;
  return `${desk}/items/${item?.id}`;
}
