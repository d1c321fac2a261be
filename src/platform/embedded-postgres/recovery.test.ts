import { spawn } from 'node:child_process';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { crashRound, superuser } from '../../../test/crash-round.ts';
import { answer, launches, lives } from '../../../test/launches.ts';

const { launch, aside, path } = launches();

describe('A member who was told "saved" finds it again', { timeout: 90_000 }, () => {
  test('after the database was killed eight times while many wrote', async () => {
    for (let round = 1; round <= 8; round += 1) {
      const { acknowledged, found } = await crashRound({ folder: path() }, round);
      expect(acknowledged).toBeGreaterThan(0);
      expect(found).toBe(acknowledged);
    }
  });

  test('when a child of the killed server lingers: the next one waits for it', async () => {
    const first = await launch();
    const sql = superuser(first.socketFolder);
    const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    process.kill(backend!.pid, 'SIGSTOP');
    process.kill(first.pid, 'SIGKILL');
    const next = launch();
    expect(await Promise.race([next, pause(1500, 'it waits')])).toBe('it waits');
    process.kill(backend!.pid, 'SIGKILL');
    expect((await next).heard).toContain('recovering');
    await sql.end({ timeout: 0 });
  });

  test('when another process was given the number of the killed server', async () => {
    const kith = aside();
    const { pid } = await kith.server;
    await kith.kill();
    process.kill(pid, 'SIGKILL');
    const { uid, gid } = statSync(path('postgres', 'cluster'));
    const stranger = spawn('sleep', ['60'], { uid, gid });
    const file = path('postgres', 'cluster', 'postmaster.pid');
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [stranger.pid, ...rest].join('\n'));
    const next = await launch();
    expect(await answer(next.socketFolder, 'select 1')).toBe(1);
    expect(stranger.kill()).toBe(true);
  });

  test('when its pid file was cut short', async () => {
    const first = await launch();
    await first.stop();
    writeFileSync(path('postgres', 'cluster', 'postmaster.pid'), '');
    expect((await launch()).attached).toBe(false);
  });

  test('in a copy of the data folder, which meets neither the original nor its socket', async () => {
    const first = await launch();
    cpSync(path('postgres'), path('copy', 'postgres'), { recursive: true, filter: isNoSocket });
    const copy = await launch({ folder: path('copy') });
    expect(copy.pid).not.toBe(first.pid);
    expect(copy.socketFolder).not.toBe(first.socketFolder);
    await copy.stop();
    expect(lives(first.pid)).toBe(true);
  });
});

describe('What people write stays out of the log', { timeout: 60_000 }, () => {
  test('when a query fails, and when a server process dies in the middle of one', async () => {
    const server = await launch();
    const sql = superuser(server.socketFolder);
    await sql`create table notes (words text unique)`;
    await sql`insert into notes values ('quilt-secret')`;
    await sql`insert into notes values ('quilt-secret')`.catch(() => undefined);
    await sql`select ${'quilt-secret'}::text::int`.catch(() => undefined);
    const slow = sql`select pg_sleep(20), 'quilt-secret'`.catch(() => undefined);
    const victim = await vi.waitFor(async () => {
      const [asleep] = await sql<{ pid: number }[]>`
        select pid from pg_stat_activity where query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`;
      expect(asleep).toBeDefined();
      return asleep!;
    }, 10_000);
    process.kill(victim.pid, 'SIGKILL');
    await slow;
    await sql.end({ timeout: 0 });
    const log = () => readFileSync(path('postgres', 'postgres.log'), 'utf8');
    await vi.waitFor(() => expect(log()).toContain('terminated by signal 9'), 10_000);
    expect(log()).not.toContain('quilt-secret');
  });
});

const isNoSocket = (name: string): boolean => !name.includes('.s.PGSQL');
