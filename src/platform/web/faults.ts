import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';
import { NotThere } from '../database.ts';
import { TooMany } from '../rates.ts';
import { SignInFirst } from './context.ts';
import { ForeignWrite } from './security.ts';

export type FaultKind =
  | 'not-there'
  | 'bad-input'
  | 'foreign-write'
  | 'too-many'
  | 'too-large'
  | 'slow'
  | 'away'
  | 'ours'
  | 'sign-in';

export interface Fault {
  kind: FaultKind;
  status: 303 | 400 | 403 | 404 | 408 | 413 | 429 | 500 | 503;
  retryAfter?: number;
}

const away = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
]);
// A malformed id, a number out of range, a broken encoding: typed into an address by hand.
const badInput = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05']);

/** What went wrong, as the person should hear it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof NotThere) return { kind: 'not-there', status: 404 };
  if (error instanceof SignInFirst) return { kind: 'sign-in', status: 303 };
  if (error instanceof ForeignWrite) return { kind: 'foreign-write', status: 403 };
  if (error instanceof TooMany) return { kind: 'too-many', status: 429, retryAfter: error.seconds };
  if (error instanceof ZodError || error instanceof SyntaxError || error instanceof URIError)
    return { kind: 'bad-input', status: 400 };
  if (error instanceof HTTPException) return httpFault(error.status);
  return databaseFault(codeOf(error));
}

function httpFault(status: number): Fault {
  if (status === 413) return { kind: 'too-large', status };
  if (status === 408 || status === 504) return { kind: 'slow', status: 408 };
  if (status === 404) return { kind: 'not-there', status };
  return status < 500 ? { kind: 'bad-input', status: 400 } : { kind: 'ours', status: 500 };
}

/** Whether the database, or the way to it, was away. The queue's driver says it in words alone. */
export const isAway = (error: unknown): boolean =>
  away.has(codeOf(error)) || (error instanceof Error && brokenOff.test(error.message));

const brokenOff = /^(Connection terminated|Client has encountered a connection error)/;

function databaseFault(code: string): Fault {
  if (away.has(code)) return { kind: 'away', status: 503, retryAfter: 5 };
  if (badInput.has(code)) return { kind: 'not-there', status: 404 };
  // The rule book said no: for who asks, it is not there.
  if (code === '42501') return { kind: 'not-there', status: 404 };
  return { kind: 'ours', status: 500 };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
