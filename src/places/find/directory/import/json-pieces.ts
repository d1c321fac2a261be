import { Unreadable } from './unreadable.ts';

export interface Piece {
  readonly key: string;
  readonly text: string;
}

/**
 * Cuts long JSON into records without holding more than one: the objects of the outermost list, of each list that the
 * outermost object names, or, with `lines`, one object after another. Throws `Unreadable` for a record above `most` characters.
 */
export async function* splitJson(
  text: AsyncIterable<string>,
  most: number,
  lines = false,
): AsyncGenerator<Piece> {
  const cutter = new Cutter(most, lines ? [''] : ['[', '{[']);
  for await (const piece of text) yield* cutter.cut(piece);
  if (cutter.unfinished) throw new Unreadable('cutShort');
}

class Cutter {
  readonly #most: number;
  /** The brackets open around a record. */
  readonly #around: readonly string[];
  #path = '';
  #inString = false;
  #escaped = false;
  #said = '';
  #key = '';
  #record: string[] = [];
  #length = 0;
  /** How deep the record under way began; -1 while none is. */
  #began = -1;

  constructor(most: number, around: readonly string[]) {
    this.#most = most;
    this.#around = around;
  }

  get unfinished(): boolean {
    return this.#path !== '';
  }

  *cut(piece: string): Generator<Piece> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const mark = piece[at] as string;
      if (this.#inString) this.#insideString(mark);
      else if (mark === '"') this.#startString();
      else if (mark === ':') this.#named();
      else if (mark === '{' || mark === '[') from = this.#opens(mark) ? at : from;
      else if ((mark === '}' || mark === ']') && this.#closes())
        yield this.#finished(piece.slice(from, at + 1));
    }
    if (this.#began >= 0) this.#keep(piece.slice(from));
  }

  #startString(): void {
    this.#inString = true;
    this.#said = '';
  }

  #insideString(mark: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (mark === '\\') this.#escaped = true;
    else if (mark === '"') this.#inString = false;
    else if (this.#path.length === 1) this.#said += mark;
  }

  #named(): void {
    if (this.#path !== '{' || this.#began === 0) return;
    if (this.#said === 'id') throw new Unreadable('hugeRow', { most: this.#most });
    this.#key = this.#said;
  }

  #opens(mark: string): boolean {
    const starts = this.#began < 0 && mark === '{' && this.#around.includes(this.#path);
    if (starts) this.#began = this.#path.length;
    this.#path += mark;
    return starts;
  }

  #closes(): boolean {
    this.#path = this.#path.slice(0, -1);
    return this.#path.length === this.#began;
  }

  #finished(end: string): Piece {
    const text = this.#record.join('') + end;
    this.#record = [];
    this.#length = 0;
    this.#began = -1;
    return { key: this.#key, text };
  }

  #keep(part: string): void {
    this.#record.push(part);
    this.#length += part.length;
    if (this.#length > this.#most) throw new Unreadable('hugeRow', { most: this.#most });
  }
}
