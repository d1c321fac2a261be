declare const KITH_ASSETS: string[];
declare const KITH_VERSION: string;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What Kith uses of a service worker's global scope; TypeScript knows only one global scope a project. */
interface WorkerScope {
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = self as unknown as WorkerScope;
const shelf = `kith-${KITH_VERSION}`;
/** Public pages alone: nothing here says who was signed in. The second opens what a device keeps locked. */
const keptPages = ['/help', '/plan/safety/kept', '/plan/check-ins/kept'];
/** What is shown in place of a page that does not open without a line. */
const inPlaceOf: Record<string, string> = {
  '/today': '/plan/check-ins/kept',
  '/plan/check-ins': '/plan/check-ins/kept',
};

worker.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const kept = keptPages.includes(pathname) || KITH_ASSETS.includes(pathname);
  if (request.method !== 'GET') return;
  if (kept) event.respondWith(freshOrKept(request, pathname));
  else if (inPlaceOf[pathname]) event.respondWith(freshOrInstead(request, inPlaceOf[pathname]));
});

async function keep(): Promise<void> {
  const cache = await caches.open(shelf);
  await cache.addAll(KITH_ASSETS);
  for (const page of keptPages) await cache.put(page, await fetch(page, { credentials: 'omit' }));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name)));
}

/** Assets never change under their name; pages come fresh, and from the shelf when there is no line. */
async function freshOrKept(request: Request, keptAs: string): Promise<Response> {
  const cache = await caches.open(shelf);
  const kept = await cache.match(keptAs);
  if (kept && KITH_ASSETS.includes(keptAs)) return kept;
  const fresh = await fetch(request).catch(() => Response.error());
  return kept && (fresh.type === 'error' || fresh.status >= 500) ? kept : fresh;
}

async function freshOrInstead(request: Request, instead: string): Promise<Response> {
  const kept = await (await caches.open(shelf)).match(instead);
  return fetch(request).catch(() => kept ?? Response.error());
}
