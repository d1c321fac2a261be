import type { Db, Sql } from './sql.ts';

/** Asked of a transaction that is over, or whose connection broke. `code` is what the driver says of a closed connection. */
export class TransactionOver extends Error {
  code = 'CONNECTION_CLOSED';
  override message = 'The transaction is over, or its connection broke.';
}

/** A question failed, and what asked it went on all the same: nothing of the transaction was kept. */
export class NothingKept extends Error {
  override message = 'A question of this transaction failed, so nothing of it was kept.';
}

export type Work<T> = (db: Db) => T | Promise<T>;
type Ask = (...asked: never[]) => unknown;

/** A connection of its own, lent to one transaction at a time. One that closed is not used again. */
export class Line {
  closed = false;
  readonly sql: Sql;
  /** Never resolves; rejects when the connection breaks. */
  readonly #broken: Promise<never>;

  /** `open` is given what the connection must call as soon as it is closed. */
  constructor(open: (onClosed: () => void) => Sql) {
    let breakOff: (fault: Error) => void = () => undefined;
    this.#broken = new Promise((_, reject) => (breakOff = reject));
    this.#broken.catch(() => undefined);
    this.sql = open(() => {
      this.closed = true;
      breakOff(new TransactionOver());
    });
  }

  /**
   * One transaction. `BEGIN` goes out together with its first question.
   * @param mode may be empty, or such as `isolation level repeatable read`
   */
  async transaction<T>(mode: string, work: Work<T>): Promise<T> {
    const state = { over: false };
    try {
      const begun = this.sql.unsafe(`begin ${mode}`).execute();
      const worked = Promise.all([work(this.#lent(state)), begun]);
      const [result] = await Promise.race([worked, this.#broken]);
      await this.#commit(state);
      return result;
    } catch (fault) {
      if (!state.over) await this.#takeBack(state);
      throw fault;
    }
  }

  async #commit(state: { over: boolean }): Promise<void> {
    state.over = true;
    const { command } = await Promise.race([this.sql.unsafe('commit'), this.#broken]);
    if (command === 'ROLLBACK') throw new NothingKept();
  }

  async #takeBack(state: { over: boolean }): Promise<void> {
    state.over = true;
    if (this.closed) return;
    await Promise.race([this.sql.unsafe('rollback'), this.#broken]).catch(() => undefined);
  }

  /** The connection as the transaction sees it: silent once it is over. */
  #lent(state: { over: boolean }): Db {
    const whileOpen =
      <F extends Ask>(ask: F) =>
      (...asked: Parameters<F>) => {
        if (state.over || this.closed) throw new TransactionOver();
        return ask(...asked);
      };
    const { sql } = this;
    const { types, typed, array, json } = sql;
    const savepoint = <T>(work: Work<T>): Promise<T> => within(db, work);
    const db = Object.assign(whileOpen(sql as Ask), {
      types,
      typed,
      array,
      json,
      savepoint,
      unsafe: whileOpen(sql.unsafe as Ask),
    }) as unknown as Db;
    return db;
  }
}

/** What fails inside is taken back alone. */
async function within<T>(db: Db, work: Work<T>): Promise<T> {
  await db`savepoint inside`;
  try {
    return await work(db);
  } catch (fault) {
    await db`rollback to savepoint inside`;
    throw fault;
  } finally {
    await db`release savepoint inside`;
  }
}
