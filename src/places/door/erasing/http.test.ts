import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { isPersonal } from '../../../platform/capability.ts';
import { hashPassword } from '../sign-in/public.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const name of ['lee', 'hugo'] as const) {
    await world.owner`insert into passwords (person_id, hash) values (${cast[name].id}, ${await hashPassword(`the words of ${name}`)})`;
  }
});
afterAll(() => world.end());

const there = async (name: CastName) =>
  (await world.owner`select from people where id = ${cast[name].id}`).count === 1;

async function longSignedIn(name: CastName) {
  const visit = await world.visit(name);
  await world.owner`update sessions set proven_at = app.now() - interval '1 hour' where person_id = ${cast[name].id}`;
  return visit;
}

test('The page says what goes, what stays, who will know and when the last copy is gone', async () => {
  const { html } = await (await world.visit('lee')).get('/you/erasure');
  const words = world.services.shelf.open('en');
  for (const part of world.services.house.flatMap(({ held }) => held).filter(isPersonal)) {
    expect(html).toContain(words.say(part.title));
  }
  for (const said of [
    'What goes',
    'What stays',
    'Who will know',
    'Old safety copies are gone by',
  ]) {
    expect(html).toContain(said);
  }
});

test('Whoever came in an hour ago must show again who they are, and nobody else’s password will do', async () => {
  const visit = await longSignedIn('lee');
  const nothing = await visit.post('/you/erasure', { sure: 'yes' });
  const hugos = { sure: 'yes', name: 'hugo-of-wrenfield', password: 'the words of hugo' };
  const foreign = await visit.post('/you/erasure', hugos);
  expect([nothing.status, foreign.status, await there('lee')]).toEqual([422, 422, true]);
  expect(foreign.html).toContain('hugo-of-wrenfield');
  expect(foreign.html).not.toContain('the words of hugo');
});

test('Without the tick nothing happens', async () => {
  const answer = await (await world.visit('lee')).post('/you/erasure', {});
  expect([answer.status, await there('lee')]).toEqual([422, true]);
});

test('Lee ends his time here with his own name and password, and is signed out everywhere', async () => {
  const [phone, visit] = [await world.visit('lee'), await longSignedIn('lee')];
  const own = { sure: 'yes', name: 'lee-of-wrenfield', password: 'the words of lee' };
  const { html } = await visit.post('/you/erasure', own);
  expect(html).toContain('It is done');
  expect(html).not.toContain('href="/you"');
  expect(await there('lee')).toBe(false);
  expect((await phone.get('/you')).location).toBe('/sign-in?then=%2Fyou');
  expect((await world.owner`select from person_keys where person_id = ${cast.lee.id}`).count).toBe(
    0,
  );
});

test('The erasure stands in the ledger beside the master key, by ids alone', async () => {
  await world.runDue();
  const file = path.join(world.services.config.folder, 'ledger.jsonl');
  const line = JSON.parse((await readFile(file, 'utf8')).trim()) as Record<string, string>;
  expect(Object.keys(line).toSorted()).toEqual([
    'at',
    'capability',
    'id',
    'kind',
    'mac',
    'person',
    'subject',
  ]);
  expect([line['kind'], line['person']]).toEqual(['erasure', cast.lee.id]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('A name that others still see becomes someone who has left', async () => {
  const visit = await world.visit('asha');
  await visit.post('/you/personas', { name: 'Bluebell', first: '1', second: '1' });
  await world.owner`create table things_said (persona_id uuid not null references personas)`;
  await world.owner`insert into things_said select id from personas where name = 'Bluebell'`;
  await visit.post('/you/erasure', { sure: 'yes' });
  const [left] = await world.owner`select name, first_color, has_left from personas`;
  expect(left).toEqual({ name: '-', first_color: 0, has_left: true });
});
