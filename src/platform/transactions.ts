import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from './sql.ts';
import { Line, type Work } from './line.ts';

/**
 * Transactions, each on a connection that nothing else uses meanwhile: at most so many at once, and who comes later waits their turn.
 * Nothing is asked on a connection that broke: the driver alone would end the process, or ask it in the transaction of whoever has the
 * connection next (docs/decisions/0009).
 */
export class Transactions {
  readonly #open: (onClosed: () => void) => Sql;
  readonly #most: number;
  readonly #free: Line[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<Promise<unknown>>();
  #lent = 0;
  #ended = false;

  constructor(open: (onClosed: () => void) => Sql, most: number) {
    this.#open = open;
    this.#most = most;
  }

  /** `mode` may be empty, or such as `isolation level repeatable read`. */
  async begin<T>(mode: string, work: Work<T>): Promise<T> {
    const line = await this.#take();
    const running = line.transaction(mode, work);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      this.#giveBack(line);
    }
  }

  /** Waits so many seconds for those that still run. */
  async end(seconds: number): Promise<void> {
    this.#ended = true;
    const late = pause(seconds * 1000, undefined, { ref: false });
    await Promise.race([Promise.allSettled(this.#running), late]);
    await Promise.all(this.#free.splice(0).map(({ sql }) => sql.end({ timeout: 1 })));
  }

  async #take(): Promise<Line> {
    if (this.#lent < this.#most) this.#lent += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    for (let line = this.#free.pop(); line; line = this.#free.pop()) if (!line.closed) return line;
    return new Line(this.#open);
  }

  #giveBack(line: Line): void {
    if (this.#ended) void line.sql.end({ timeout: 1 });
    else if (!line.closed) this.#free.push(line);
    const next = this.#waiting.shift();
    if (next) next();
    else this.#lent -= 1;
  }
}
