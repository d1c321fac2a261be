import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../src/platform/database.ts';

/**
 * Servers with nothing but what must be, in a process of their own: `/constant` sends a page of so many bytes, `/query` runs the one
 * query that a thread needs and joins strings to a page of that size, `/insert` writes one row and commits.
 */
const [socketFolder = '', post = '', size = '0'] = process.argv.slice(2);
const sql = connect({ socketFolder, database: 'kith', login: 'kith_owner' }, { max: 10 });
const constant = 'x'.repeat(Number(size));

interface Row {
  id: string;
  title: string;
  html: string;
  name: string;
  posted_at: Date;
}

async function thread(): Promise<string> {
  const rows = await sql<Row[]>`
    select p.id, p.title, p.html, p.posted_at, a.name from posts p left join personas a on a.id = p.persona_id
    where p.id = ${post} or p.reply_to = ${post} order by p.posted_at, p.id limit 51`;
  const cards = rows
    .map(
      ({ id, name, posted_at, title, html }) =>
        `<article id="said-${id}"><h2>${name} ${posted_at.getTime()} ${title}</h2>${html}</article>`,
    )
    .join('');
  return constant.slice(cards.length) + cards;
}

async function insert(): Promise<void> {
  await sql`insert into bench_replies (reply_to, body) values (${post}, ${constant.slice(0, 300)})`;
}

async function serve({ url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url === '/insert') await insert();
  const body = url === '/query' ? await thread() : url === '/constant' ? constant : '';
  response.writeHead(url === '/insert' ? 303 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  request.resume().on('end', () => void serve(request, response));
}).listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
