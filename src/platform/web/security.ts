import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Kith } from './context.ts';

/** A write that came from another site; the person meant none of it. */
export class ForeignWrite extends Error {}

/** The headers of every answer (OWASP ASVS 5, 3.4): nothing foreign, nothing inline but what carries the nonce. */
export const secureHeaders: MiddlewareHandler<Kith> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64url');
  c.set('nonce', nonce);
  await next();
  const { headers } = c.res;
  headers.set('content-security-policy', contentPolicy(nonce));
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'same-origin');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set(
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), interest-cohort=()',
  );
  if (c.var.services.config.url.protocol === 'https:')
    headers.set('strict-transport-security', 'max-age=31536000');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};

/** Refuses writes of other origins by Sec-Fetch-Site and, for browsers without it, by Origin. */
export const ownWritesOnly: MiddlewareHandler<Kith> = async (c, next) => {
  const reading = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);
  // guard: origin-check
  if (
    !reading &&
    isForeign(
      c.req.header('sec-fetch-site'),
      c.req.header('origin'),
      c.var.services.config.url,
      c.req.header('host'),
    )
  ) {
    throw new ForeignWrite();
  }
  await next();
};

function isForeign(
  site: string | undefined,
  origin: string | undefined,
  home: URL,
  host: string | undefined,
): boolean {
  if (site) return site !== 'same-origin' && site !== 'none';
  if (!origin) return true;
  return origin !== home.origin && origin !== `${home.protocol}//${host}`;
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
