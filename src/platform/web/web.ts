import { randomBytes } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { HTTPException } from 'hono/http-exception';
import { stopwatch } from '../clock.ts';
import { faultFields } from '../log.ts';
import type { Services } from '../services.ts';
import { oneTransaction } from './arrival.ts';
import { assetRoutes } from './assets.ts';
import type { Ask, Kith } from './context.ts';
import { faultOf, type Fault } from './faults.ts';
import { healthRoutes } from './health.ts';
import { countRequest } from './metrics.ts';
import { isReading, ownWritesOnly, secureHeaders } from './security.ts';

export interface Site {
  routes: Hono<Kith>[];
  /** Draws the page for a fault; it may use no database. */
  drawFault(c: Ask, fault: Fault): Response | Promise<Response>;
  /** Until there is a coordinator every page leads to set-up. */
  gate(c: Ask): Response | undefined;
  /** Addresses to which more may be posted than anywhere else, and how many bytes. */
  largest?: Record<string, number>;
}

const largest = 2 * 1024 * 1024;

/** The whole site as one fetch handler; tests call it in process. */
export function createWeb(services: Services, site: Site): Hono<Kith> {
  const web = new Hono<Kith>();
  web.use(beginning(services), timed, compressed, secureHeaders);
  web.route('/', assetRoutes());
  web.route('/', healthRoutes());
  for (const [address, maxSize] of Object.entries(site.largest ?? {}))
    web.use(address, bodyLimit({ maxSize, onError: tooLarge }));
  web.use(ownWritesOnly, ordinaryBodies(site), oneTransaction);
  web.use(async (c, next) => site.gate(c) ?? (await next()));
  for (const routes of site.routes) web.route('/', routes);
  web.notFound((c) => answerFault(c, site, { kind: 'not-there', status: 404 }));
  web.onError((error, c) => {
    const fault = faultOf(error);
    if (fault.status >= 500) logFault(c, fault, error);
    return answerFault(c, site, fault);
  });
  return web;
}

function beginning(services: Services): MiddlewareHandler<Kith> {
  return async (c, next) => {
    c.set('services', services);
    c.set('reference', randomBytes(5).toString('hex'));
    c.set('address', clientAddress(c));
    await next();
  };
}

/** The route's pattern, never its address: that may hold ids. */
function logFault(c: Ask, { kind }: Fault, error: unknown): void {
  const { services, reference } = c.var;
  services.log.write('fault', { reference, kind, route: routePath(c), ...faultFields(error) });
}

async function answerFault(c: Ask, site: Site, fault: Fault): Promise<Response> {
  if (fault.retryAfter) c.header('retry-after', String(fault.retryAfter));
  const wantsPage = !(c.req.header('accept') ?? '').includes('json');
  if (wantsPage) return site.drawFault(c, fault);
  const problem = {
    type: 'about:blank',
    title: fault.kind,
    status: fault.status,
    reference: c.get('reference'),
  };
  return c.body(JSON.stringify(problem), fault.status, {
    'content-type': 'application/problem+json',
  });
}

async function timed(c: Ask, next: () => Promise<void>): Promise<void> {
  const start = stopwatch();
  await next();
  countRequest(c.req.method, c.res.status, stopwatch() - start);
}

function ordinaryBodies({ largest: larger = {} }: Site): MiddlewareHandler<Kith> {
  const ordinary = bodyLimit({ maxSize: largest, onError: tooLarge });
  return (c, next) => (isReading(c) || c.req.path in larger ? next() : ordinary(c, next));
}

const squeeze = compress({ threshold: 600 });

/** Looked at only where it was asked for: an answer that nobody changes is sent as it was made. */
const compressed: MiddlewareHandler<Kith> = (c, next) => {
  c.header('vary', 'accept-encoding');
  return c.req.header('accept-encoding') ? squeeze(c, next) : next();
};

const tooLarge = (): never => {
  throw new HTTPException(413);
};

/** The address to count attempts by: as many proxies of our own as the host says stand before us are believed. */
function clientAddress(c: Ask): string {
  const direct = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
  const { proxies } = c.get('services').config;
  if (proxies === 0) return direct;
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return forwarded.at(-proxies) || direct;
}
