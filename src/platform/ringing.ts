import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { clock } from './clock.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** The SMS or voice service that the host pays, or a gateway in their own house. */
export interface RingService {
  url: URL;
  /** Signs what is sent, so that the service rings for Kith alone. */
  secret: string;
  /** Whether it may stand at a private address. */
  inHouse: boolean;
}

/** What is sent: whom to ring, and words that say nothing of why. `id` is the same when it is tried again. */
export interface Ring {
  id: string;
  kind: 'alert' | 'test';
  to: string;
  text: string;
}

/** The service did not take it, or stands where it must not. Its words hold no number. */
export class NotRung extends Error {}

/**
 * Asks the service once to ring somebody. Any answer but 2xx is a failure; redirects are not followed.
 * @throws {NotRung}
 */
export async function ringOnce(service: RingService, ring: Ring): Promise<void> {
  const { url, secret, inHouse } = service;
  // guard: open-internet
  if (!inHouse && isIP(bare(url.hostname)) && isPrivateAddress(url.hostname))
    throw new NotRung('private');
  const body = JSON.stringify(ring);
  const at = Math.floor(clock.now().getTime() / 1000);
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'kith-signature': `t=${at},v1=${signature(secret, at, body)}`,
  };
  const find = inHouse ? {} : { lookup: openLookup };
  const status = await postTo(url, body, { headers, ...find });
  if (status < 200 || status > 299) throw new NotRung(`status ${status}`);
}

/** HMAC-SHA256 in hex of the second, a dot and the body, as RFC 2104 has it. */
export const signature = (secret: string, at: number, body: string): string =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');

const longest = 10_000;

function postTo(url: URL, body: string, how: http.RequestOptions): Promise<number> {
  const request = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', timeout: longest, ...how }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('timeout', () => asking.destroy(new NotRung('too slow')));
    asking.on('error', (fault) =>
      reject(fault instanceof NotRung ? fault : new NotRung(fault.name)),
    );
    asking.end(body);
  });
}

/** Looked up and used in one, so that a name cannot lead elsewhere between the two. */
const openLookup: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (fault, found) => {
    if (fault) return done(fault, '', 4);
    const open = found.filter(({ address }) => !isPrivateAddress(address));
    // guard: open-name
    if (open.length < found.length || !open[0]) return done(new NotRung('private'), '', 4);
    if (options.all) return done(null, open);
    return done(null, open[0].address, open[0].family);
  });

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');
