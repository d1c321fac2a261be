import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Sql } from '../src/platform/database.ts';
import { launchPostgres, type LaunchOptions } from '../src/platform/embedded-postgres/launcher.ts';

export interface CrashRound {
  /** Writes whose commit was acknowledged before the crash. */
  acknowledged: number;
  /** How many of them are there after it. */
  found: number;
  /** From the kill to a server that answers, in milliseconds. */
  backAfter: number;
}

const writers = 4;

/**
 * Writes until the server is killed with SIGKILL, launches again and looks for what was
 * acknowledged. Every second round kills the server's children in the same breath.
 */
export async function crashRound(options: LaunchOptions, round: number): Promise<CrashRound> {
  const server = await launchPostgres(options);
  const sql = superuser(server.socketFolder);
  await sql`create table if not exists writes (round int, id int, primary key (round, id))`;
  const load = Array.from({ length: writers }, (_, writer) => write(sql, round, writer));
  await pause(60 + ((round * 37) % 150));
  const killed = performance.now();
  for (const pid of [server.pid, ...(round % 2 ? childrenOf(server.pid) : [])]) kill(pid);
  const ids = (await Promise.all(load)).flat();
  await sql.end({ timeout: 0 });
  const next = await launchPostgres(options);
  const backAfter = performance.now() - killed;
  const found = await countFound(next.socketFolder, round, ids);
  await next.stop();
  return { acknowledged: ids.length, found, backAfter };
}

export function superuser(socketFolder: string): Sql {
  return connect({ socketFolder, database: 'postgres', login: 'postgres' }, { max: writers });
}

export function childrenOf(parent: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, itsParent]) => (pid && itsParent === parent ? [pid] : []));
}

async function write(sql: Sql, round: number, writer: number): Promise<number[]> {
  const acknowledged: number[] = [];
  for (let id = writer; ; id += writers) {
    try {
      await sql`insert into writes (round, id) values (${round}, ${id})`;
      acknowledged.push(id);
    } catch {
      return acknowledged;
    }
  }
}

async function countFound(socketFolder: string, round: number, ids: number[]): Promise<number> {
  const sql = superuser(socketFolder);
  const rows = await sql<{ id: number }[]>`select id from writes where round = ${round}`;
  await sql.end();
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => there.has(id)).length;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself, with the server that was killed a moment before.
  }
}
