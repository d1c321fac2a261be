import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Ask, Kith } from './context.ts';

/** A write that came from another site; the person meant none of it. */
export class ForeignWrite extends Error {}

/**
 * The headers of every answer (OWASP ASVS 5, 3.4): nothing foreign, nothing inline but what carries the nonce. They are laid out before
 * the answer is made, which is cheaper than changing it; what an answer says of referrers and caching itself stands.
 */
export const secureHeaders: MiddlewareHandler<Kith> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64url');
  c.set('nonce', nonce);
  const secure = c.get('services').config.url.protocol === 'https:';
  for (const [name, value] of secure ? ofHttps : always) c.header(name, value);
  c.header('content-security-policy', contentPolicy(nonce));
  await next();
};

const always: [string, string][] = [
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  [
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), interest-cohort=()',
  ],
  ['cache-control', 'no-store'],
];
const ofHttps: [string, string][] = [...always, ['strict-transport-security', 'max-age=31536000']];

/** Refuses writes of other origins by Sec-Fetch-Site and, for browsers without it, by Origin. */
export const ownWritesOnly: MiddlewareHandler<Kith> = async (c, next) => {
  // guard: origin-check
  if (
    !isReading(c) &&
    isForeign(
      c.req.header('sec-fetch-site'),
      c.req.header('origin'),
      c.get('services').config.url,
      c.req.header('host'),
    )
  ) {
    throw new ForeignWrite();
  }
  await next();
};

export const isReading = (c: Ask): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);

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
