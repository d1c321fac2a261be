import { afterAll, beforeAll, expect, test } from 'vitest';
import { Authenticator } from '../../../../test/authenticator.ts';
import { cast } from '../../../../test/cast.ts';
import { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { readConfig } from '../../../config.ts';
import { createWeb } from '../../../platform/web/web.ts';

const origin = 'http://localhost:3000';
let world: World;
let web: World['web'];
beforeAll(async () => {
  world = await createWorld();
  web = createWeb({ ...world.services, config: readConfig({ KITH_URL: origin }) }, site);
});
afterAll(() => world.end());

type Options = Parameters<Authenticator['make']>[0] & { challenge: string; rpId?: string };

async function optionsFrom(visit: Visit, address: string): Promise<Options> {
  return JSON.parse((await visit.post(address)).html) as Options;
}

async function mayaWithPasskey(): Promise<{ maya: Visit; key: Authenticator }> {
  const maya = await Visit.signedIn(web, world.owner, cast.maya.id);
  const key = new Authenticator();
  const credential = key.make(await optionsFrom(maya, '/you/passkeys/options'), origin);
  const answer = await maya.post('/you/passkeys', { credential, label: 'my phone' });
  expect(answer.location).toBe('/you/ways-in?done=passkey-added');
  return { maya, key };
}

test('Maya adds a passkey, and comes in with it alone on another device', async () => {
  const { maya, key } = await mayaWithPasskey();
  expect((await maya.get('/you/ways-in')).html).toContain('my phone');
  const other = new Visit(web);
  const credential = key.use(await optionsFrom(other, '/sign-in/passkey/options'), origin);
  const answer = await other.post('/sign-in/passkey', { credential, then: '/help' });
  expect([answer.status, answer.location]).toEqual([303, '/help']);
  expect((await other.get('/today')).status).toBe(200);
});

test('An answer that was heard on the way opens nothing a second time', async () => {
  const { key } = await mayaWithPasskey();
  const visit = new Visit(web);
  const credential = key.use(await optionsFrom(visit, '/sign-in/passkey/options'), origin);
  await visit.post('/sign-in/passkey', { credential });
  const again = await new Visit(web).post('/sign-in/passkey', { credential });
  expect(again.location).toBe('/sign-in?passkey=no-match');
});

test('A registration that was heard on the way adds nothing a second time', async () => {
  const maya = await Visit.signedIn(web, world.owner, cast.maya.id);
  const options = await optionsFrom(maya, '/you/passkeys/options');
  await maya.post('/you/passkeys', { credential: new Authenticator().make(options, origin) });
  const again = { credential: new Authenticator().make(options, origin) };
  const answer = await maya.post('/you/passkeys', again);
  expect(answer.location).toBe('/you/ways-in?done=passkey-refused');
});

test('A passkey that another site asked for opens nothing here', async () => {
  const { maya, key } = await mayaWithPasskey();
  const visit = new Visit(web);
  const elsewhere = 'https://kith.example.net';
  const use = key.use(await optionsFrom(visit, '/sign-in/passkey/options'), elsewhere);
  expect((await visit.post('/sign-in/passkey', { credential: use })).location).toContain(
    'no-match',
  );
  const make = new Authenticator().make(
    await optionsFrom(maya, '/you/passkeys/options'),
    elsewhere,
  );
  const answer = await maya.post('/you/passkeys', { credential: make });
  expect(answer.location).toBe('/you/ways-in?done=passkey-refused');
});

test('A phone that nobody unlocked opens nothing', async () => {
  const { key } = await mayaWithPasskey();
  const visit = new Visit(web);
  const options = await optionsFrom(visit, '/sign-in/passkey/options');
  const answer = await visit.post('/sign-in/passkey', {
    credential: key.use(options, origin, false),
  });
  expect(answer.location).toBe('/sign-in?passkey=no-match');
});

test('A challenge older than five minutes is no longer answered', async () => {
  const { key } = await mayaWithPasskey();
  const visit = new Visit(web);
  const options = await optionsFrom(visit, '/sign-in/passkey/options');
  await world.owner`update passkey_challenges set expires_at = app.now() - interval '1 second'`;
  const answer = await visit.post('/sign-in/passkey', { credential: key.use(options, origin) });
  expect(answer.location).toBe('/sign-in?passkey=no-match');
});

test('Hugo’s passkey does not prove that he is Maya, and hers proves it', async () => {
  const { maya, key } = await mayaWithPasskey();
  const hugo = await Visit.signedIn(web, world.owner, cast.hugo.id);
  const his = new Authenticator();
  const made = his.make(await optionsFrom(hugo, '/you/passkeys/options'), origin);
  await hugo.post('/you/passkeys', { credential: made });
  await world.owner`update sessions set proven_at = app.now() - interval '16 minutes'`;
  const then = '/you/ways-in/password';
  const ask = async (holder: Authenticator) => {
    const credential = holder.use(await optionsFrom(maya, '/sign-in/passkey/options'), origin);
    return (await maya.post('/sign-in/again/passkey', { credential, then })).location;
  };
  expect(await ask(his)).toContain('/sign-in/again');
  expect(await ask(key)).toBe(then);
});

test('A passkey that Maya removed opens nothing any more', async () => {
  const { maya, key } = await mayaWithPasskey();
  const [kept] = await world.owner<{ id: string }[]>`
    select id from passkeys where credential = ${key.id.toString('base64url')}`;
  await maya.post(`/you/passkeys/${kept?.id}/name`, { label: 'old phone' });
  expect((await maya.get('/you/ways-in')).html).toContain('old phone');
  await maya.post(`/you/passkeys/${kept?.id}/removal`);
  const visit = new Visit(web);
  const credential = key.use(await optionsFrom(visit, '/sign-in/passkey/options'), origin);
  expect((await visit.post('/sign-in/passkey', { credential })).location).toContain('no-match');
});

test('Where Kith has no name of its own, passkeys are not offered', async () => {
  const visit = await world.visit();
  expect((await visit.get('/sign-in')).html).not.toContain('kith-passkey');
  expect((await visit.post('/sign-in/passkey/options')).status).toBe(404);
  expect((await new Visit(web).get('/sign-in')).html).toContain('kith-passkey');
});
