import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { Db } from '../database.ts';
import type { Services } from '../services.ts';
import type { Words } from '../words.tsx';

export type Role =
  | 'peer_supporter'
  | 'facilitator'
  | 'professional'
  | 'moderator'
  | 'coordinator'
  | 'administrator'
  | 'glass_breaker'
  | 'safeguarding_lead'
  | 'on_call';

export interface Look {
  look?: 'light' | 'dark' | undefined;
  contrast?: 'more' | undefined;
  text?: 'larger' | undefined;
  quiet?: 'yes' | undefined;
}

export interface Community {
  name: string;
  place: string;
  country: string;
  time_zone: string;
  languages: string[];
  age_floor: 16 | 18;
  house_rules: string;
  about: string;
  starter: string;
  /** Main places that the top bar leaves out, such as `/learn`. */
  hidden_places: string[];
  joining: 'open' | 'invitation';
  opened_at: string | null;
}

/** Who asks, and how they like to be spoken to. Roles here choose what a page offers; the database decides what it holds. */
export interface Arrival {
  person: string | null;
  session: string | null;
  provenAt: Date | null;
  sessionEnds: Date | null;
  sharedComputer: boolean;
  roles: Role[];
  unread: number;
  grownUp: boolean;
  /** When somebody else asked for a way into this account, while that waits. */
  wayBackAsked: Date | null;
  look: Look;
  community: Community;
}

export interface Kith {
  Bindings: HttpBindings;
  Variables: {
    services: Services;
    /** This request's one transaction, as this request's one person. */
    db: Db;
    arrival: Arrival;
    words: Words;
    nonce: string;
    address: string;
    reference: string;
  };
}

export type Ask = Context<Kith>;

export const routes = (): Hono<Kith> => new Hono<Kith>();

/** The person who asks. Behind `signedIn` there is one. */
export function me(c: Ask): string {
  const { person } = c.var.arrival;
  if (!person) throw new SignInFirst();
  return person;
}

/** Leads to the door, and back here afterwards. */
export class SignInFirst extends Error {}
