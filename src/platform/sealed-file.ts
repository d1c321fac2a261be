import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

const plainBytes = 65_536;
const tagBytes = 16;

/**
 * Seals a file as it streams, with a key that no other file has: chunks of 64 KiB by AES-256-GCM, each bound to the file's
 * name, its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so
 * that no chunk can be moved, left out or cut off unnoticed.
 * @param key 32 bytes, used for this file alone
 */
export function sealingStream(key: Buffer, name: string): Transform {
  return new Chunks(plainBytes, (chunk, number, last) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(
      Buffer.from(name),
    );
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  });
}

/** Gives out each chunk only once it is proven; a file that was changed ends in an error. */
export function unsealingStream(key: Buffer, name: string): Transform {
  return new Chunks(plainBytes + tagBytes, (chunk, number, last) => {
    const body = chunk.subarray(0, chunk.length - tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(
      Buffer.from(name),
    );
    decipher.setAuthTag(chunk.subarray(chunk.length - tagBytes));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  });
}

type ChunkWork = (chunk: Buffer, number: number, last: boolean) => Buffer;

/** The last chunk is known only at the end, so one whole chunk always waits. */
class Chunks extends Transform {
  readonly #size: number;
  readonly #work: ChunkWork;
  #waiting = Buffer.alloc(0);
  #number = 0;

  constructor(size: number, work: ChunkWork) {
    super();
    this.#size = size;
    this.#work = work;
  }

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#waiting = Buffer.concat([this.#waiting, bytes]);
    let fault: Error | null = null;
    while (!fault && this.#waiting.length > this.#size) {
      fault = this.#give(this.#waiting.subarray(0, this.#size), false);
      this.#waiting = this.#waiting.subarray(this.#size);
    }
    done(fault);
  }

  override _flush(done: TransformCallback): void {
    done(this.#give(this.#waiting, true));
  }

  #give(chunk: Buffer, last: boolean): Error | null {
    try {
      this.push(this.#work(chunk, this.#number++, last));
      return null;
    } catch (fault) {
      return fault instanceof Error ? fault : new Error('A chunk could not be read.');
    }
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
