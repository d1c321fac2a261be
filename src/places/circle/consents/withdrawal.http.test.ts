import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import type { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { connect, type Sql } from '../../../platform/database.ts';
import { startLive, type Live } from '../../../platform/live.ts';
import { createWeb } from '../../../platform/web/web.ts';

let world: World;
let live: Live;
let direct: Sql;
let server: ReturnType<typeof serve>;
beforeAll(async () => {
  world = await createWorld();
  direct = connect(world.direct, { max: 1, lasting: true });
  live = await startLive(direct);
  const web = createWeb({ ...world.services, live }, site);
  server = await new Promise((resolve) => {
    const opening: ReturnType<typeof serve> = serve(
      { fetch: web.fetch, port: 0, hostname: '127.0.0.1' },
      () => resolve(opening),
    );
  });
});
afterAll(async () => {
  await live.stop();
  await direct.end();
  await new Promise((resolve) => server.close(resolve));
  await world.end();
});

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const tie = `/circle/ties/${mayasTies.sam}`;
const sight = `/circle/with/${mayasTies.sam}`;

/** Maya lets Sam see her days, her notes and what she asks help with; he has said that he can come. */
async function shareWithSam(maya: Visit, sam: Visit): Promise<string> {
  const parts = ['checkin-mood', 'checkin-notes', 'help-requests'];
  await maya.post(`${tie}/consents`, { preset: 'exactly', parts, until: inDays(300) });
  await maya.post('/plan/check-ins', { day: inDays(0), mood: '2', grown: 'yes', note: 'Rain.' });
  const asking = { kind: 'walk', errand: 'A slow walk', area: 'the river', called: 'Maya' };
  const when = { 'day-1': inDays(9), 'time-1': '14:30', minutes: '60', places: '1' };
  const { location } = await maya.post('/circle/help', { ...asking, ...when, audience: 'circle' });
  const page = await sam.get(location ?? '');
  await sam.post(/\/circle\/help\/[^"]+\/claim(?=")/.exec(page.html)?.[0] ?? '', { called: 'Sam' });
  return location ?? '';
}

/** A stream that Sam's open window listens to. */
async function listening(sam: Visit): Promise<{ ended: boolean }> {
  const { port } = server.address() as AddressInfo;
  const headers = { cookie: `kith=${sam.cookies.get('kith')}`, connection: 'close' };
  const answer = await fetch(`http://127.0.0.1:${port}/live`, { headers });
  const reader = answer.body!.getReader();
  const stream = { ended: false };
  void (async () => {
    while (!(await reader.read()).done);
    stream.ended = true;
  })();
  return stream;
}

const remindersOf = (name: 'sam') =>
  world.owner`select kind from notices where person_id = ${cast[name].id} and kind = 'help-tomorrow'`;

test('When Maya withdraws, Sam’s page, his calendar, his open stream and what was queued for him all close', async () => {
  const [maya, sam] = [await world.visit('maya'), await world.visit('sam')];
  const request = await shareWithSam(maya, sam);
  const calendar = /\/circle[^"]+\.ics/.exec((await sam.get(request)).html)?.[0] ?? '';
  const open = await sam.get(sight);
  expect(open.html).toContain('Rain.');
  expect(open.headers.get('cache-control')).toBe('no-store');
  expect((await sam.get(calendar)).status).toBe(200);
  const stream = await listening(sam);
  expect(stream.ended).toBe(false);

  await maya.post(`${tie}/withdrawal`);

  await expect.poll(() => stream.ended).toBe(true);
  const after = await sam.get(sight);
  expect(after.html).not.toMatch(/Rain\.|How their days were|A slow walk/);
  expect((await sam.get(calendar)).status).toBe(404);
  expect((await sam.get(request)).status).toBe(404);
  await world.runDue(new Date(Date.now() + 8.5 * day));
  expect(await remindersOf('sam')).toEqual([]);
});

test('What Maya says of a day after that never reaches Sam, and his look is not asked for again', async () => {
  const maya = await world.visit('maya');
  await maya.post('/plan/check-ins', { day: inDays(0), mood: '5', grown: 'yes', note: 'Sun.' });
  await world.owner`delete from looks`;
  const page = await (await world.visit('sam')).get(sight);
  expect(page.html).not.toMatch(/Sun\.|very good/);
  expect(await world.owner`select part from looks`).toEqual([]);
  const viewed = await maya.get(`${tie}/view-as`);
  expect(viewed.html).not.toMatch(/Sun\.|very good/);
});
