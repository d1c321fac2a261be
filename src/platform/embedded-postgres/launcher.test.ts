import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer, launches, lives, until } from '../../../test/launches.ts';

const { launch, aside, path } = launches();

describe('Whoever hosts Kith starts it', { timeout: 60_000 }, () => {
  test('for the first time, and again', async () => {
    const first = await launch();
    expect(first.heard).toEqual(['creating', 'starting', 'ready']);
    expect(await answer(first.socketFolder, locale)).toBe('UTF8 C.UTF-8');
    expect(statSync(first.socketFolder).mode & 0o777).toBe(0o700);
    await first.stop();
    await until(() => !lives(first.pid));
    const second = await launch();
    expect(second.heard).toEqual(['starting', 'ready']);
    expect(second.attached).toBe(false);
  });

  test('while it runs: the second process joins and cannot stop it', async () => {
    const kith = aside();
    const { pid } = await kith.server;
    const second = await launch({ attachOnly: true });
    expect(second).toMatchObject({ pid, attached: true });
    await second.stop();
    expect(await answer(second.socketFolder, 'select 1')).toBe(1);
    await kith.end('stop');
    await until(() => !lives(pid));
  });

  test('a command that only joins starts nothing', async () => {
    await expect(launch({ attachOnly: true })).rejects.toThrow(/not running/);
    expect(existsSync(path('postgres'))).toBe(false);
  });

  test('twice at once, for the first time', async () => {
    const [one, other] = await Promise.all([aside().server, aside().server]);
    expect(one.pid).toBe(other.pid);
    expect(one.attached).not.toBe(other.attached);
  });

  test('twice at once, after it was killed', async () => {
    const kith = aside();
    const { pid } = await kith.server;
    await kith.kill();
    process.kill(pid, 'SIGKILL');
    const [one, other] = await Promise.all([aside().server, aside().server]);
    expect(one.pid).toBe(other.pid);
    expect(one.attached).not.toBe(other.attached);
  });

  test('after a first start that was killed: what was half made is made anew', async () => {
    const kith = aside();
    const half = () => inOurs().find((name) => name.startsWith('unfinished-'));
    await until(() => existsSync(path('postgres', half() ?? 'none', 'base', '1')));
    await kith.kill();
    expect(existsSync(path('postgres', 'cluster'))).toBe(false);
    expect((await launch()).heard).toEqual(['creating', 'starting', 'ready']);
    expect(half()).toBeUndefined();
  });

  test('after Kith alone was killed: it takes the server over and can stop it', async () => {
    const kith = aside();
    const { pid } = await kith.server;
    await kith.kill();
    const second = await launch();
    expect(second).toMatchObject({ pid, attached: false });
    await second.stop();
    await until(() => !lives(pid));
  });

  test('and Ctrl-C in the terminal reaches Kith alone', async () => {
    const kith = aside();
    const { pid, socketFolder } = await kith.server;
    process.kill(-(kith.process.pid ?? 0), 'SIGINT');
    expect(await answer(socketFolder, 'select pg_sleep(0.2) is not null')).toBe(true);
    await kith.end('stop');
    await until(() => !lives(pid));
  });

  test('and when Kith exits without a word, the server goes too', async () => {
    const kith = aside();
    const { pid } = await kith.server;
    await kith.end('exit');
    await until(() => !lives(pid));
  });
});

const inOurs = (): string[] => (existsSync(path('postgres')) ? readdirSync(path('postgres')) : []);
const locale = `
  select pg_encoding_to_char(encoding) || ' ' || datlocale
  from pg_database where datname = current_database()`;
