import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { linkIn } from '../../../../test/letters.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import type { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { referrals } from './capability.ts';
import { seedTown, town } from './testing/town.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await seedTown(world.owner);
});
afterAll(() => world.end());

const words = {
  called: 'Maya B',
  need: 'Somebody to talk to after work.',
  reach: 'Text 0700 900 123',
};

async function ask(maya: Visit, service: string, fields: Record<string, string> = {}) {
  const at = `/find/services/${service}/referral`;
  const draft = (await maya.post(at, { ...words, ...fields })).location ?? '';
  await maya.post(`${draft}/sending`);
  return draft;
}

/** The link in the newest letter to an organisation. */
async function newestLink(): Promise<string> {
  await world.runDue();
  return linkIn(world.letters.at(-1)?.text);
}

const kinds = async (name: 'maya' | 'sam') => {
  const rows = await world.owner<{ kind: string }[]>`
    select kind from notices where person_id = ${cast[name].id} order by created_at`;
  return rows.map(({ kind }) => kind);
};

test('Maya reads each word before it goes, and the mail says nothing of her', async () => {
  const maya = await world.visit('maya');
  const at = `/find/services/${town.harbour}/referral`;
  const draft = (await maya.post(at, words)).location ?? '';
  await world.runDue();
  expect(world.letters).toHaveLength(0);
  const before = await maya.get(draft);
  for (const word of Object.values(words)) expect(before.html).toContain(word);
  expect(before.html).toContain('Nothing has gone yet');
  await maya.post(`${draft}/sending`);
  const link = await newestLink();
  const [letter] = world.letters;
  expect(letter?.to).toBe('hello@harbour.example');
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Maya|talk|0700|Counselling/);
  const [kept] = await world.owner<{ rows: string }[]>`
    select string_agg(l::text, '') as rows from referral_links l`;
  expect(kept?.rows).not.toContain(link.split('/').at(-1));
});

test('The organisation reads and answers without an account; Maya sees that they opened it, and what they say', async () => {
  const maya = await world.visit('maya');
  const draft = await ask(maya, town.harbour);
  const link = await newestLink();
  const harbour = await world.visit();
  const door = await harbour.get(link);
  expect(door.html).not.toContain('Maya B');
  expect(door.headers.get('x-robots-tag')).toContain('noindex');
  expect(door.headers.get('referrer-policy')).toBe('same-origin');
  expect((await maya.get(draft)).html).toContain('have not opened it yet');
  const opened = await harbour.post(`${link}/opening`);
  expect(opened.html).toContain('Somebody to talk to after work.');
  expect((await maya.get(draft)).html).toContain('They opened it');
  const why = await harbour.post(`${link}/answer`, { answer: 'cannot', reason: '', words: '' });
  expect([why.status, why.html.includes('Choose a reason')]).toEqual([422, true]);
  const wrong = await harbour.post(`${link}/answer`, { answer: 'ask', words: '' });
  expect([wrong.status, wrong.html.includes('Type your question')]).toEqual([422, true]);
  await harbour.post(`${link}/answer`, { answer: 'ask', words: 'Mornings or evenings?' });
  expect(await kinds('maya')).toContain('referral-question');
  expect((await maya.get('/today')).html).toContain('Harbour Counselling');
  expect((await maya.get(draft)).html).toContain('Mornings or evenings?');
  await maya.post(`${draft}/answer`, { words: 'Evenings, please.' });
  const anew = await newestLink();
  expect(anew).not.toBe(link);
  expect(world.letters.at(-1)?.text).not.toContain('Evenings');
  expect((await harbour.post(`${anew}/opening`)).html).toContain('Evenings, please.');
  const yes = { answer: 'take', weeks: '', reason: '', words: 'Call us on Monday.' };
  expect((await harbour.post(`${link}/answer`, yes)).location).toBe('/r/thanks');
  const after = (await maya.get(draft)).html;
  expect(after).toContain('Call us on Monday.');
  expect(after).toContain('They can take this');
});

test('Somebody of the organisation answers from an old Safari, and no other site can', async () => {
  const maya = await world.visit('maya');
  const draft = await ask(maya, town.harbour);
  const link = await newestLink();
  const harbour = await world.visit();
  expect((await harbour.get(link)).headers.get('referrer-policy')).toBe('same-origin');
  const from = (origin: string) => ({ 'sec-fetch-site': '', origin });
  const home = from(world.services.config.url.origin);
  const cannot = { answer: 'cannot', weeks: '', reason: 'full', words: '' };
  for (const foreign of ['null', 'https://elsewhere.example'])
    expect((await harbour.post(`${link}/answer`, cannot, from(foreign))).status).toBe(403);
  expect((await harbour.post(`${link}/opening`, {}, home)).status).toBe(200);
  const yes = { answer: 'take', weeks: '', reason: '', words: 'Come on Tuesday.' };
  await harbour.post(`${link}/answer`, yes, home);
  expect((await maya.get(draft)).html).toContain('Come on Tuesday.');
});

test('An organisation that said no by a slip takes it back within a quarter of an hour, unless Maya has gone on', async () => {
  const maya = await world.visit('maya');
  const draft = await ask(maya, town.harbour);
  const link = await newestLink();
  const harbour = await world.visit();
  const cannot = { answer: 'cannot', weeks: '', reason: 'full', words: '' };
  expect((await harbour.get(`${link}/cannot`)).status).toBe(404);
  expect((await harbour.post(`${link}/reopening`)).status).toBe(404);
  const { location } = await harbour.post(`${link}/answer`, cannot);
  expect((await harbour.get(link)).status).toBe(404);
  expect((await harbour.get(location ?? '')).html).toContain('Take my answer back');
  expect((await harbour.post(`${link}/reopening`)).status).toBe(303);
  expect((await maya.get(draft)).html).toContain('They took their no back');
  expect((await harbour.post(`${link}/opening`)).html).toContain('Somebody to talk to after work.');
  await harbour.post(`${link}/answer`, cannot);
  const referral = draft.split('/').at(-1) ?? '';
  const ends = (at: string) =>
    world.owner`update referral_links set ends_at = app.now() + ${at}::interval where referral_id = ${referral}`;
  await ends('-1 minute');
  expect((await harbour.post(`${link}/reopening`)).status).toBe(404);
  await ends('10 minutes');
  await maya.post(`${draft}/aside`);
  expect((await harbour.get(`${link}/cannot`)).status).toBe(404);
  expect((await harbour.post(`${link}/reopening`)).status).toBe(404);
});

test('What Maya took back shows nothing: the same page as a link that never was, and no letter follows', async () => {
  const maya = await world.visit('maya');
  const draft = await ask(maya, town.harbour);
  const link = await newestLink();
  const harbour = await world.visit();
  await harbour.post(`${link}/opening`);
  expect((await maya.get(`${draft}/withdrawal`)).html).toContain('Who will know');
  await maya.post(`${draft}/withdrawal`);
  const never = await harbour.get('/r/never-was-such-a-link');
  const plain = (html: string) => html.replaceAll(/nonce="[^"]+"|content="[^"]{20,}"/g, '');
  for (const ended of [
    await harbour.get(link),
    await harbour.post(`${link}/opening`),
    await harbour.post(`${link}/answer`, { answer: 'take', words: '' }),
  ]) {
    expect(ended.status).toBe(404);
    expect(plain(ended.html)).toBe(plain(never.html));
  }
  await world.runDue(new Date(Date.now() + 12 * 86_400_000));
  const referral = draft.split('/').at(-1) ?? '';
  const after = await world.owner<{ step: string }[]>`
    select step from referral_steps where referral_id = ${referral} order by number`;
  expect(after.map(({ step }) => step)).toEqual(['send', 'open', 'withdraw']);
  expect(await world.owner`select from referral_links where referral_id = ${referral}`).toEqual([]);
  expect((await maya.get(draft)).html).toContain('This was taken back');
});

test('Sam suggests a service; nothing goes until Maya says yes, and he follows it only as she lets him', async () => {
  const sam = await world.visit('sam');
  const tie = mayasTies.sam;
  const at = `/find/services/${town.openDoor}/referral`;
  const suggestion = (await sam.post(at, { ...words, called: 'M', whom: tie })).location ?? '';
  expect((await sam.get(suggestion)).html).toContain('sees these words and decides');
  const maya = await world.visit('maya');
  expect(await kinds('maya')).toContain('referral-proposed');
  expect((await maya.get(suggestion)).html).toContain('Nothing has gone yet');
  expect((await (await world.visit('asha')).get(suggestion)).status).toBe(404);
  const sent = (await maya.post(`${suggestion}/yes`, { follow: 'yes' })).location ?? '';
  expect((await maya.get(suggestion)).status).toBe(404);
  const followed = await sam.get(sent);
  expect(followed.html).toContain('Somebody to talk to after work.');
  expect((await maya.get('/you/looks')).html).toContain('Asking a service');
  const letter = await sam.post(`${sent}/letter`);
  const code =
    /(?<![\w-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\w-])/.exec(letter.html)?.[0] ?? '';
  const byPhone = await world.visit();
  const door = (await byPhone.post('/r', { code: code.toLowerCase() })).location ?? '';
  expect((await byPhone.get(door)).html).toContain('Open Door');
  await sam.post(`${sent}/note`, { answer: 'wait', weeks: '6', words: 'Ask for Jo.' });
  expect((await maya.get(sent)).html).toContain('about 6 weeks');
  await maya.post(`${sent}/following-end`);
  expect((await sam.get(sent)).status).toBe(404);
  expect((await sam.get(suggestion)).html).toContain('sees these words and decides');
});

test('What Maya says no to goes nowhere, and Sam’s page says the same as before', async () => {
  const sam = await world.visit('sam');
  const at = `/find/services/${town.lantern}/referral`;
  const suggestion = (await sam.post(at, { ...words, whom: mayasTies.sam })).location ?? '';
  const before = (await sam.get(suggestion)).html;
  await (await world.visit('maya')).post(`${suggestion}/no`);
  await world.runDue();
  expect(world.letters.filter(({ to }) => to === 'desk@lantern.example')).toEqual([]);
  const plain = (html: string) => html.replaceAll(/nonce="[^"]+"|content="[^"]{20,}"/g, '');
  expect(plain((await sam.get(suggestion)).html)).toBe(plain(before));
  const hugo = await (await world.visit('hugo')).post(at, { ...words, whom: mayasTies.sam });
  expect(hugo.status).toBe(422);
});

test('After a restore what Maya took back is taken back again, and who no longer follows stays out', async () => {
  const maya = await world.visit('maya');
  const followed = { follower: mayasTies.sam };
  const first = (await ask(maya, town.harbour, followed)).split('/').at(-1) ?? '';
  const second = (await ask(maya, town.harbour, followed)).split('/').at(-1) ?? '';
  const again = { person: cast.maya.id, at: new Date() };
  await world.owner.begin(async (db) => {
    await referrals.withdrawAgain?.(db, { ...again, subject: first });
    await referrals.withdrawAgain?.(db, { ...again, subject: `${second} following` });
  });
  expect((await maya.get(`/find/referrals/${first}`)).html).toContain('This was taken back');
  const links = await world.owner`select from referral_links where referral_id = ${first}`;
  expect(links).toEqual([]);
  expect((await (await world.visit('sam')).get(`/find/referrals/${second}`)).status).toBe(404);
});
