import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { connect, type Sql } from '../../../platform/database.ts';
import { startLive, type Live } from '../../../platform/live.ts';
import { notify } from '../../../platform/notices.ts';
import { createWeb } from '../../../platform/web/web.ts';

interface Server {
  origin: string;
  live: Live;
  stop(): Promise<void>;
}

let world: World;
let servers: Server[];
beforeAll(async () => {
  world = await createWorld();
  servers = [await startServer(), await startServer()];
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await world.end();
});

/** A web server of its own, with its own ear on the database. */
async function startServer(): Promise<Server> {
  const direct: Sql = connect(world.direct, { max: 1, lasting: true });
  const live = await startLive(direct);
  const web = createWeb({ ...world.services, live }, site);
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const opening = serve({ fetch: web.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(opening),
    );
  });
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    await live.stop();
    await direct.end();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, live, stop };
}

async function open(server: Server, name: 'maya' | 'sam') {
  const visit = await world.visit(name);
  const headers = { cookie: `kith=${visit.cookies.get('kith')}`, connection: 'close' };
  const answer = await fetch(`${server.origin}/live`, { headers });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const heard = { text: '', ended: false };
  void (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      heard.text += value;
    }
    heard.ended = true;
  })();
  return { visit, answer, heard };
}

test('A notice written through one server reaches Maya at the other, without a word of it, and nobody else', async () => {
  const maya = await open(servers[1]!, 'maya');
  const sam = await open(servers[1]!, 'sam');
  expect(maya.answer.headers.get('content-type')).toBe('text/event-stream');
  const facts = { word: 'canary' };
  await world.as('maya', (db) =>
    notify(db, cast.maya.id, { kind: 'ways-in.changed', link: '/help', facts }),
  );
  await expect.poll(() => maya.heard.text).toContain('event: changed');
  expect(maya.heard.text).not.toMatch(/canary|ways-in|0000/);
  expect(sam.heard.text).not.toContain('changed');
});

test('When Maya signs out, what her other window listens to ends, at the other server too', async () => {
  const { visit, heard } = await open(servers[1]!, 'maya');
  const sam = await open(servers[1]!, 'sam');
  expect(heard.ended).toBe(false);
  await visit.post('/sign-out');
  await expect.poll(() => heard.ended).toBe(true);
  expect(sam.heard.ended).toBe(false);
});

test('Nobody listens without coming in first', async () => {
  const answer = await fetch(`${servers[0]!.origin}/live`, { redirect: 'manual' });
  expect(answer.status).toBe(303);
});
