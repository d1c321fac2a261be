import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { clock } from '../../../platform/clock.ts';
import { createWeb } from '../../../platform/web/web.ts';
import { hashPassword } from '../sign-in/public.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
beforeEach(async () => {
  await world.owner`delete from rate_counters`;
  await world.owner`delete from code_secrets`;
});
afterAll(() => world.end());

const password = 'three words and rain';

async function givePassword(name: CastName): Promise<void> {
  await world.owner`insert into passwords (person_id, hash) values (${cast[name].id}, ${await hashPassword(password)})
    on conflict (person_id) do update set hash = excluded.hash`;
}

async function withCodes(name: CastName) {
  await givePassword(name);
  const visit = await world.visit(name);
  const page = await visit.get('/you/ways-in/codes');
  const secret = /value="([A-Z2-7 ]{39})"/.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const codeAt = (steps = 0) =>
    totp.generate({ timestamp: clock.now().getTime() + steps * 30_000 });
  const done = await visit.post('/you/ways-in/codes', { code: codeAt(-1) });
  const codes = [...done.html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code);
  return { visit, codes, codeAt };
}

const signIn = (visit: Visit, name: string, typed = password) =>
  visit.post('/sign-in', { name: `${name}-of-wrenfield`, password: typed });

test('Maya’s password alone does not let anybody in once she uses codes; her code does, and only once', async () => {
  const { codeAt, codes } = await withCodes('maya');
  expect(codes).toHaveLength(10);
  const visit = await world.visit();
  expect((await signIn(visit, 'maya')).location).toBe('/sign-in/code?then=%2Ftoday');
  expect((await visit.get('/today')).status).toBe(303);
  expect((await visit.post('/sign-in/code', { code: '000000' })).status).toBe(422);
  const code = codeAt();
  expect((await visit.post('/sign-in/code', { code })).location).toBe('/today');
  expect((await visit.get('/today')).status).toBe(200);
  const thief = await world.visit();
  await signIn(thief, 'maya');
  expect((await thief.post('/sign-in/code', { code })).status).toBe(422);
});

test('A recovery code stands in for the code, once, and Maya is told', async () => {
  const { codes } = await withCodes('maya');
  const [code = ''] = codes;
  for (const expected of [303, 422]) {
    const visit = await world.visit();
    await signIn(visit, 'maya');
    const typed = code.toUpperCase().replaceAll('-', ' ');
    expect((await visit.post('/sign-in/code', { code: typed })).status).toBe(expected);
  }
  const told = await world.owner`select 1 from notices where kind = 'ways-in.recovery-code'`;
  expect(told.length).toBeGreaterThan(0);
});

test('Six digits cannot be guessed: the limit holds in two servers on one database', async () => {
  await withCodes('maya');
  const servers = [createWeb(world.services, site), createWeb(world.services, site)];
  const visits = [new Visit(servers[0]!), new Visit(servers[1]!)];
  for (const visit of visits) await signIn(visit, 'maya');
  const answers: number[] = [];
  for (let i = 0; i < 11; i += 1)
    answers.push((await visits[i % 2]!.post('/sign-in/code', { code: '000000' })).status);
  expect(answers.slice(-2)).toEqual([422, 429]);
});

test('The limits on passwords, recovery codes and letters hold in two servers on one database', async () => {
  const servers = [createWeb(world.services, site), createWeb(world.services, site)];
  const last = async (times: number, ask: (visit: Visit) => ReturnType<Visit['post']>) => {
    const seen: number[] = [];
    for (let i = 0; i < times; i += 1) seen.push((await ask(new Visit(servers[i % 2]!))).status);
    return seen.slice(-2);
  };
  expect(await last(11, (visit) => signIn(visit, 'sam', 'a wrong password'))).toEqual([422, 429]);
  const recovery = { name: 'sam-of-wrenfield', code: 'aaaa-bbbb' };
  expect(await last(11, (visit) => visit.post('/sign-in/recovery', recovery))).toEqual([422, 429]);
  const address = { address: 'sam@example.org' };
  expect(await last(4, (visit) => visit.post('/sign-in/link', address))).toEqual([200, 429]);
});

test('With her name and a recovery code Maya comes in without her password and chooses a new one', async () => {
  await givePassword('maya');
  const visit = await world.visit('maya');
  const page = await visit.post('/you/ways-in/recovery-codes');
  const code = /<code>([^<]+)</.exec(page.html)?.[1] ?? '';
  const lost = await world.visit();
  const wrong = await lost.post('/sign-in/recovery', { name: 'sam-of-wrenfield', code });
  const nobody = await lost.post('/sign-in/recovery', { name: 'amber-owl-lake-999', code });
  expect([wrong.status, nobody.status]).toEqual([422, 422]);
  const answer = await lost.post('/sign-in/recovery', { name: 'maya-of-wrenfield', code });
  expect(answer.location).toBe('/you/ways-in/password?why=lost');
  await lost.post('/you/ways-in/password', { password: 'another four words' });
  const fresh = await world.visit();
  expect((await signIn(fresh, 'maya', 'another four words')).location).toBe('/today');
});

test('A new password ends every other session of Maya’s, and keeps this one', async () => {
  const [here, there] = [await world.visit('maya'), await world.visit('maya')];
  await here.post('/you/ways-in/password', { password: 'another four words' });
  expect((await there.get('/today')).status).toBe(303);
  expect((await here.get('/today')).status).toBe(200);
});

test('Whoever finds Maya’s phone open after a quarter of an hour cannot change how she signs in', async () => {
  await givePassword('maya');
  const visit = await world.visit('maya');
  const before = visit.cookies.get('kith');
  await world.owner`update sessions set proven_at = app.now() - interval '16 minutes'`;
  const again = '/sign-in/again?then=%2Fyou%2Fways-in%2Fpassword';
  const change = { password: 'another four words' };
  expect((await visit.post('/you/ways-in/password', change)).location).toBe(again);
  const then = '/you/ways-in/password';
  expect((await visit.post('/sign-in/again', { password: 'wrong', then })).status).toBe(422);
  expect((await visit.post('/sign-in/again', { password, then })).location).toBe(then);
  expect(visit.cookies.get('kith')).not.toBe(before);
  expect((await visit.post('/you/ways-in/password', change)).location).toContain('done=');
});

test('Signing in anew ends the session that this browser had', async () => {
  await givePassword('lee');
  const visit = await world.visit('lee');
  const old = visit.cookies.get('kith') ?? '';
  expect((await signIn(visit, 'lee')).location).toBe('/today');
  const thief = await world.visit();
  thief.cookies.set('kith', old);
  expect((await thief.get('/today')).status).toBe(303);
});
