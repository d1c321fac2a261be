import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** One request as bytes, or what makes the next one; `expected` is the status that its answer must have. */
export interface Ask {
  port: number;
  request: string | (() => string);
  expected: number;
}

/** A request without a body of our own making; what `fields` holds is posted as a form. */
export function ask(
  address: string,
  cookie: string,
  fields?: Record<string, string>,
): { port: number; request: string } {
  const url = new URL(address);
  const body = fields ? new URLSearchParams(fields).toString() : '';
  const head = [
    `${fields ? 'POST' : 'GET'} ${url.pathname} HTTP/1.1`,
    `Host: ${url.host}`,
    `Cookie: ${cookie}`,
    'Sec-Fetch-Site: same-origin',
    ...(fields
      ? ['Content-Type: application/x-www-form-urlencoded', `Content-Length: ${body.length}`]
      : []),
  ];
  return { port: Number(url.port), request: `${head.join('\r\n')}\r\n\r\n${body}` };
}

/** So many answers a second, over so many connections that each wait for one answer before they ask again. */
export async function rate(what: Ask, connections: number, most: { ms?: number; asks?: number }) {
  const begun = performance.now();
  const left = { asks: most.asks ?? Infinity, until: begun + (most.ms ?? Infinity), done: 0 };
  await Promise.all(Array.from({ length: connections }, () => keepAsking(what, left)));
  return (left.done * 1000) / (performance.now() - begun);
}

async function keepAsking(what: Ask, left: { asks: number; until: number; done: number }) {
  const socket = connect(what.port, '127.0.0.1').setNoDelay(true);
  while (left.asks-- > 0 && performance.now() < left.until) {
    const { request } = what;
    const { status } = await answer(socket, typeof request === 'string' ? request : request());
    if (status !== what.expected) throw new Error(`${status}`);
    left.done += 1;
  }
  socket.destroy();
}

/** The bytes of one answer's body, and its status. */
export function answer(socket: Socket, request: string): Promise<{ status: number; size: number }> {
  return new Promise((resolve, reject) => {
    let read: Buffer = Buffer.alloc(0);
    const on = (piece: Buffer) => {
      read = read.length > 0 ? Buffer.concat([read, piece]) : piece;
      const size = sizeOfWhole(read);
      if (size === undefined) return;
      socket.off('data', on).off('error', reject);
      resolve({ status: Number(read.toString('latin1', 9, 12)), size });
    };
    socket.on('data', on).once('error', reject).write(request);
  });
}

/** Undefined while more is to come. Lengths are told, or the body comes in chunks. */
function sizeOfWhole(read: Buffer): number | undefined {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const told = /content-length: (\d+)/i.exec(read.toString('latin1', 0, end))?.[1];
  const size = read.length - end - 4;
  if (told !== undefined) return size >= Number(told) ? size : undefined;
  return read.subarray(-5).toString('latin1') === '0\r\n\r\n' ? size : undefined;
}
