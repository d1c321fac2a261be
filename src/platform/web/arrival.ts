import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { enter, type Db } from '../database.ts';
import { preferredLanguage } from '../words.tsx';
import type { Arrival, Ask, Community, Kith, Look, Role } from './context.ts';

interface Row {
  person: string | null;
  session: string | null;
  proven_at: Date | null;
  session_ends: Date | null;
  shared_computer: boolean | null;
  roles: Role[];
  settings: Settings | null;
  unread: number;
  grown_up: boolean;
  way_back_asked: Date | null;
  community: Community;
}

interface Settings {
  language: string;
  time_zone: string;
  look: 'light' | 'dark' | '';
  contrast: 'more' | '';
  text_size: 'larger' | '';
  quiet: boolean;
}

/** One request is one person in one transaction; an answer that is a fault takes back what was written. */
export const oneTransaction: MiddlewareHandler<Kith> = async (c, next) => {
  const takenBack = new Error();
  await c
    .get('services')
    .requests.begin(async (db) => {
      await arrive(c, db);
      await next();
      // Hono keeps a thrown error in c.error instead of throwing it here.
      if (c.error) throw takenBack;
    })
    .catch((fault: unknown) => {
      if (fault !== takenBack) throw fault;
    });
};

export const sessionCookie = (c: Ask): string =>
  c.get('services').config.url.protocol === 'https:' ? '__Host-kith' : 'kith';

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

async function arrive(c: Ask, db: Db): Promise<void> {
  const visiting = enter(db, 'visitor').execute();
  const token = hashOf(getCookie(c, sessionCookie(c)) ?? '');
  // Whoever it is asks from the next question on.
  const looking = db<Row[]>`
    select a.*, set_config('app.me', coalesce(a.person::text, ''), true) as me, set_config('app.session', coalesce(a.session::text, ''), true) as mine,
      set_config('app.only_about', '', true) as about, set_config('role', case when a.person is null then 'app_visitor' else 'app_person' end, true)
    from app.arrival(${token}) a`;
  const [[row]] = await Promise.all([looking, visiting]);
  if (!row) throw new Error('The community has no row.');
  c.set('db', db);
  c.set('arrival', arrivalFrom(c, row));
  c.set(
    'words',
    c
      .get('services')
      .shelf.open(languageFor(c, row), row.settings?.time_zone || row.community.time_zone),
  );
}

function arrivalFrom(c: Ask, row: Row): Arrival {
  return {
    person: row.person,
    session: row.session,
    provenAt: row.proven_at,
    sessionEnds: row.session_ends,
    sharedComputer: row.shared_computer ?? false,
    roles: row.roles,
    unread: row.unread,
    grownUp: row.grown_up,
    wayBackAsked: row.way_back_asked,
    look: lookFor(c, row.settings),
    community: row.community,
  };
}

/** The look of who is signed in, else of this device's cookie (`look=dark&text=larger`). */
function lookFor(c: Ask, settings: Settings | null): Look {
  if (settings) {
    return {
      look: settings.look || undefined,
      contrast: settings.contrast || undefined,
      text: settings.text_size || undefined,
      quiet: settings.quiet ? 'yes' : undefined,
    };
  }
  const kept = new URLSearchParams(getCookie(c, 'look') ?? '');
  const one = <T extends string>(name: string, allowed: T[]): T | undefined =>
    allowed.find((value) => value === kept.get(name));
  return {
    look: one('look', ['light', 'dark']),
    contrast: one('contrast', ['more']),
    text: one('text', ['larger']),
    quiet: one('quiet', ['yes']),
  };
}

function languageFor(c: Ask, row: Row): string {
  const { languages } = c.get('services').shelf;
  const kept = row.settings?.language || getCookie(c, 'lang');
  if (kept && languages.includes(kept)) return kept;
  return (
    preferredLanguage(c.req.header('accept-language'), languages) ??
    row.community.languages[0] ??
    'en'
  );
}
