import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { cast } from '../../../../test/cast.ts';
import type { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { isPersonal } from '../../../platform/capability.ts';
import { clock } from '../../../platform/clock.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const folder = () => path.join(world.services.config.folder, 'exports');
const card = { name: 'Maya Lindqvist', place: 'Mill Lane', contact: 'Sam', agreed: 'yes' };

async function bytesOf(visit: Visit, address: string): Promise<{ status: number; bytes: Buffer }> {
  const cookie = [...visit.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await world.web.request(address, { headers: { cookie } });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (fault, opened) =>
      opened ? resolve(opened) : reject(fault ?? new Error('no zip')),
    ),
  );
  const found = new Map<string, string>();
  await new Promise((resolve) => {
    zip.on('end', resolve).on('entry', (entry: Entry) =>
      zip.openReadStream(entry, async (_fault, stream) => {
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        found.set(entry.fileName, Buffer.concat(parts).toString());
        zip.readEntry();
      }),
    );
    zip.readEntry();
  });
  return found;
}

let address = '';

test('Maya asks for a copy, leaves the page, and is told when it is ready', async () => {
  const visit = await world.visit('maya');
  await visit.post('/you/danger-card', card);
  await visit.post('/you/personas', { name: 'Night Fern', first: '2', second: '3' });
  address = (await visit.post('/you/exports')).location ?? '';
  expect((await visit.post('/you/exports')).location).toBe(address);
  expect((await visit.get(address)).html).toContain('Your copy will begin in a moment.');
  await world.runDue();
  expect((await visit.get(address)).html).toContain('Your copy is ready.');
  const told =
    await world.owner`select from notices where person_id = ${cast.maya.id} and kind = 'exports.notice.ready'`;
  expect(told.count).toBe(1);
});

test('The copy holds a page and a file for every part that any capability holds, unsealed', async () => {
  const { status, bytes } = await bytesOf(await world.visit('maya'), `${address}/file`);
  expect(status).toBe(200);
  const files = await unzipped(bytes);
  const held = world.services.house.flatMap((capability) => capability.held).filter(isPersonal);
  const names = [...files.keys()];
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(held.length);
  expect(names.filter((name) => name.startsWith('parts/') && name.endsWith('.html'))).toHaveLength(
    held.length,
  );
  const index = files.get('index.html') ?? '';
  for (const name of names) if (name !== 'index.html') expect(index).toContain(`href="${name}"`);
  const everything = [...files.values()].join('\n');
  for (const word of ['Maya Lindqvist', 'Mill Lane', 'Night Fern', 'maya-of-wrenfield']) {
    expect(everything).toContain(word);
  }
});

test('On the disk it says nothing, only Kith may read it, and nobody else can download it', async () => {
  const [file = ''] = await readdir(folder());
  const bytes = await readFile(path.join(folder(), file));
  expect(bytes.includes('PK\u0003\u0004')).toBe(false);
  expect(bytes.includes('index.html')).toBe(false);
  expect((await stat(path.join(folder(), file))).mode & 0o777).toBe(0o600);
  for (const name of ['hugo', 'sam', 'adi'] as const) {
    const visit = await world.visit(name);
    expect((await bytesOf(visit, `${address}/file`)).status).toBe(404);
    expect((await visit.get(address)).status).toBe(404);
  }
});

test('Running the job twice changes nothing and leaves one file', async () => {
  const id = address.split('/').at(-1) ?? '';
  const before = await readdir(folder());
  await world.as(
    'maya',
    (db) => db`select app.enqueue('make-export', ${db.json({ person: cast.maya.id, export: id })})`,
  );
  await world.runDue();
  expect(await readdir(folder())).toEqual(before);
});

test('A copy whose file was changed does not open', async () => {
  const [file = ''] = await readdir(folder());
  const name = path.join(folder(), file);
  const bytes = await readFile(name);
  const changed = Buffer.from(bytes);
  changed[100] = (changed[100] ?? 0) ^ 1;
  await writeFile(name, changed);
  await expect(bytesOf(await world.visit('maya'), `${address}/file`)).rejects.toThrow();
  await writeFile(name, bytes);
});

test('After 7 days it is gone, file and key; a new one can be made and deleted at once', async () => {
  await world.as(
    'worker',
    (db) =>
      db`select app.enqueue('tidy-exports', '{}', ${new Date(clock.now().getTime() + 7.1 * 86_400_000)})`,
  );
  await world.runDue(new Date(clock.now().getTime() + 7.2 * 86_400_000));
  const visit = await world.visit('maya');
  expect((await visit.get(address)).html).toContain('This copy was deleted here.');
  expect(await readdir(folder())).toEqual([]);
  const next = (await visit.post('/you/exports')).location ?? '';
  await world.runDue();
  expect(await readdir(folder())).toHaveLength(1);
  await visit.post(`${next}/removal`);
  await world.runDue();
  expect(await readdir(folder())).toEqual([]);
});
