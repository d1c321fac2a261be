import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Ask, Kith } from '../../../../platform/web/context.ts';
import { faultOf } from '../../../../platform/web/faults.ts';
import type { Json } from './views.ts';

/** Anybody's page may read the directory; it is the same for everybody. */
export const openToAll: MiddlewareHandler<Kith> = async (c, next) => {
  c.header('access-control-allow-origin', '*');
  c.header('access-control-expose-headers', 'etag, link');
  await next();
};

export const preflight = (c: Ask): Response =>
  c.body(null, 204, {
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'if-none-match, accept, content-type',
    'access-control-max-age': '86400',
  });

/** JSON with its ETag (RFC 9110, 8.8.3); to who has it already, that it is the same. Copies are asked about each time. */
export function answer(c: Ask, content: Json, link?: string): Response {
  const body = JSON.stringify(content);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  c.header('etag', etag);
  c.header('cache-control', 'public, no-cache');
  if (link) c.header('link', link);
  if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
}

/** Compared weakly, as for a GET it may be. */
function isKnown(known: string | undefined, etag: string): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag.slice(2));
}

const titles: Readonly<Record<number, string>> = {
  400: 'This cannot be asked so',
  404: 'There is nothing here',
};

/** RFC 9457. */
export function problem(c: Ask, status: 400 | 404, detail?: string): Response {
  const content = { type: 'about:blank', title: titles[status], status, detail };
  return c.body(JSON.stringify(content), status, { 'content-type': 'application/problem+json' });
}

/** A parameter that cannot be read, and what is not there; anything else is for the whole site to answer. */
export function problemOf(error: Error, c: Ask): Response {
  const { kind } = faultOf(error);
  c.header('access-control-allow-origin', '*');
  if (kind === 'bad-input') return problem(c, 400, parametersIn(error));
  if (kind === 'not-there') return problem(c, 404);
  throw error;
}

/** Names of parameters, never what was typed. */
function parametersIn(error: Error): string {
  const issues = 'issues' in error ? (error.issues as { path: PropertyKey[] }[]) : [];
  const names = [...new Set(issues.map(({ path }) => String(path[0])))];
  return `These parameters cannot be read: ${names.join(', ')}`;
}
