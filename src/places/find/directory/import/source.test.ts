import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { importedSource } from '../testing/imported.ts';
import { ordinaryLimits } from './limits.ts';
import { openSource } from './source.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-directory-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function zipped(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const zip = new ZipFile();
  for (const [inside, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), inside);
  zip.end();
  const path = join(folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

const organisations = 'id,name,description\n1,Rowan Aid,Helps\n';
const limits = { ...ordinaryLimits, ratioFrom: 10_000 };

test('A coordinator brings a zip whose files lie in a folder', async () => {
  const path = await zipped('good.zip', {
    'out/organizations.csv': organisations,
    '__MACOSX/out/._x.csv': 'x',
  });
  const source = await openSource(path);
  const { directory } = await importedSource(source);
  await source.close();
  expect([...directory.organisation.values()]).toMatchObject([{ name: 'Rowan Aid' }]);
});

test('A zip that grows without end is refused before it is unpacked', async () => {
  const path = await zipped('bomb.zip', { 'organizations.csv': 'a'.repeat(5_000_000) });
  await expect(openSource(path, limits)).rejects.toMatchObject({
    key: 'directory.unreadable.bomb',
  });
});

test('A zip of too many or too large files is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.csv`, 'x']));
  const path = await zipped('many.zip', many);
  await expect(openSource(path, { ...limits, files: 20 })).rejects.toMatchObject({
    key: 'directory.unreadable.tooManyFiles',
  });
  await expect(openSource(path, { ...limits, totalBytes: 20 })).rejects.toMatchObject({
    key: 'directory.unreadable.tooLarge',
  });
});

test('A zip whose names climb out, or that is no zip, is refused', async () => {
  const climbing = await zipped('climb.zip', { 'aa/organizations.csv': organisations });
  const bytes = await import('node:fs/promises').then(({ readFile }) => readFile(climbing));
  const text = bytes.toString('latin1').replaceAll('aa/organizations.csv', '../rganizations.csv');
  await writeFile(climbing, Buffer.from(text, 'latin1'));
  await expect(openSource(climbing)).rejects.toMatchObject({ key: 'directory.unreadable.badZip' });
  await writeFile(join(folder, 'not.zip'), 'hello');
  await expect(openSource(join(folder, 'not.zip'))).rejects.toMatchObject({
    key: 'directory.unreadable.badZip',
  });
});

test('A link that leads out of the folder is not followed', async () => {
  const inside = join(folder, 'linked');
  await mkdir(inside);
  await writeFile(join(folder, 'secret.csv'), organisations);
  await symlink(join(folder, 'secret.csv'), join(inside, 'organizations.csv'));
  await writeFile(join(inside, 'services.csv'), 'id,name,status\n1,Advice,active\n');
  const { files } = await openSource(inside);
  expect(files.map(({ name }) => name)).toEqual(['services.csv']);
});

test('A row without end is refused, and a folder without a directory too', async () => {
  const endless = join(folder, 'endless');
  await mkdir(endless);
  await writeFile(
    join(endless, 'services.csv'),
    `id,name\n1,"${'a'.repeat(ordinaryLimits.rowCharacters + 10)}`,
  );
  await expect(importedSource(await openSource(endless))).rejects.toMatchObject({
    key: 'directory.unreadable.badCsv',
  });
  await expect(openSource(join(folder, 'nowhere'))).rejects.toMatchObject({
    key: 'directory.unreadable.missing',
  });
});

test('Old spreadsheets are read in their own encoding', async () => {
  const rows = 'id;name;description\n1;Café Wren;Tee für alle\n';
  const cases = {
    latin: Buffer.from(rows, 'latin1'),
    wide: Buffer.from(`\uFEFF${rows}`, 'utf16le'),
    marked: Buffer.from(`\uFEFF${rows}`),
  };
  for (const [name, bytes] of Object.entries(cases)) {
    const path = join(folder, name);
    await mkdir(path);
    await writeFile(join(path, 'organizations.csv'), bytes);
    const { directory } = await importedSource(await openSource(path));
    expect([...directory.organisation.values()]).toMatchObject([
      { name: 'Café Wren', description: 'Tee für alle' },
    ]);
  }
});
