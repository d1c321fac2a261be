import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import type { Hono } from 'hono';
import { NotThere } from '../database.ts';
import { routes, type Ask, type Kith } from './context.ts';

export interface Assets {
  js: string;
  css: string;
  font: string;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};
const forever = 'public, max-age=31536000, immutable';
const squeezed = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** The names of this build's script, style and font; empty names before the first build, as in tests of one page. */
export function readAssets(root: string): Assets {
  try {
    return JSON.parse(readFileSync(path.join(root, 'dist/assets.json'), 'utf8')) as Assets;
  } catch {
    return { js: '/assets/kith.js', css: '/assets/style.css', font: '' };
  }
}

export function assetRoutes(): Hono<Kith> {
  return routes()
    .get('/assets/:name{[\\w.-]+}', (c) =>
      sendFile(c, path.join('assets', c.req.param('name')), forever),
    )
    .get('/service-worker.js', (c) => sendFile(c, 'service-worker.js', 'no-cache'));
}

async function sendFile(c: Ask, name: string, caching: string): Promise<Response> {
  const file = path.join(c.var.services.config.root, 'dist', name);
  const type = types[path.extname(name)] ?? 'application/octet-stream';
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': caching,
    vary: 'accept-encoding',
  };
  const brotli = (c.req.header('accept-encoding') ?? '').includes('br') && !name.endsWith('.woff2');
  if (!brotli) return c.body(await contents(file), 200, headers);
  const body = squeezed.get(file) ?? squeeze(await contents(file));
  squeezed.set(file, body);
  return c.body(await body, 200, { ...headers, 'content-encoding': 'br' });
}

async function contents(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(file).catch(() => {
    throw new NotThere();
  });
}

function squeeze(body: Buffer): Promise<Buffer<ArrayBuffer>> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return promisify(brotliCompress)(body, options);
}
