import { randomUUID } from 'node:crypto';
import { changedOne, type Db } from '../../../platform/database.ts';
import { raiseAlert } from '../../desk/alerts/public.ts';
import {
  safeMessaging,
  triage,
  type SafeMessaging,
  type Triage,
} from '../../desk/triage/public.ts';
import type { Reading } from '../spaces/public.ts';
import { htmlOf, searchWords } from './markdown.ts';
import type { PlaceToWrite } from './place-to-write.ts';

/** What somebody means to say, before it is said. */
export interface Saying {
  title: string;
  body: string;
  notes: string[];
  needs: string[];
}

export type HeldFor = '' | 'first' | 'young' | 'words' | 'closed';

export interface Check extends SafeMessaging {
  /** The sentences that could hurt a reader, one for each of the wordings. */
  sentences: string[];
  read: Triage;
  heldFor: HeldFor;
  reading: Reading;
}

/**
 * Looks over what somebody means to say. A person reads it first where the words could hurt a reader, where the space or the age of the
 * author asks for it, and, while nobody is on duty, where it is urgent.
 */
export function checkSaying(
  { title, body }: Pick<Saying, 'title' | 'body'>,
  { first, reading }: PlaceToWrite,
): Check {
  const text = title ? `${title}.\n\n${body}` : body;
  const safe = safeMessaging(text);
  const read = triage(text);
  const urgent = read.level === 'red' || read.level === 'crisis';
  const heldFor = first || (safe.held ? 'words' : urgent && !reading.open ? 'closed' : '');
  const sentences = safe.wordings.map(({ start, end }) => text.slice(start, end));
  return { ...safe, sentences, read, heldFor, reading };
}

export interface Place {
  space: string;
  persona: string;
  me: string;
  replyTo: string | null;
  kind: string;
  language: string;
}

/** Written, read by triage and, where it is a cry for help, told to who is on call: all in one transaction. */
export async function say(db: Db, place: Place, saying: Saying, check: Check): Promise<string> {
  const already = check.read.level !== 'crisis' && (await saidAlready(db, place, saying));
  if (already) return already;
  const id = randomUUID();
  const state = check.heldFor ? 'held' : 'seen';
  const written = db`
    insert into posts ${db({ id, ...rowOf(place, saying), state, held_for: check.heldFor })}`.execute();
  await Promise.all([written, keepReading(db, place.me, id, check)]);
  return id;
}

/** The same words in the same place a moment ago: sent again by Back, by a second tap, or because the line was lost. A cry for help is heard each time. */
async function saidAlready(db: Db, place: Place, saying: Saying): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select id from posts where persona_id = ${place.persona} and posted_at > app.now() - interval '10 minutes'
      and ${place.replyTo ? db`reply_to = ${place.replyTo}` : db`reply_to is null`} and title = ${saying.title} and body = ${saying.body}
      and state in ('seen', 'held') limit 1`;
  return row?.id;
}

const rowOf = (place: Place, { title, body, notes, needs }: Saying) => ({
  space_id: place.space,
  reply_to: place.replyTo,
  persona_id: place.persona,
  kind: place.kind,
  title,
  body,
  html: htmlOf(body),
  words: searchWords(`${title} ${body}`),
  language: place.language,
  content_notes: notes,
  needs,
});

export async function sayAgain(
  db: Db,
  me: string,
  post: string,
  saying: Saying,
  check: Check,
): Promise<void> {
  const { title, body, notes, needs } = saying;
  const words = searchWords(`${title} ${body}`);
  changedOne(
    await db`select from app.change_post(${post}, ${title}, ${body}, ${htmlOf(body)}, ${words}, ${notes}, ${needs},
    ${check.heldFor}) done where done`,
  );
  await keepReading(db, me, post, check);
}

/** Crisis rings; the rest waits for its turn. An alert of the same post is raised once. */
async function keepReading(db: Db, me: string, post: string, { read }: Check): Promise<void> {
  const crisis = read.level === 'crisis';
  const alert = crisis
    ? await raiseAlert(db, {
        about: me,
        cause: 'triage',
        level: 'crisis',
        occasion: `post ${post}`,
      })
    : undefined;
  const row = {
    post_id: post,
    level: read.level,
    reasons: reasonsOf(read),
    read_language: read.language,
    alert_id: alert ?? null,
  };
  const { post_id: _, ...changed } = row;
  await db`insert into post_readings ${db(row)} on conflict (post_id) do update set ${db(changed)}`;
}

/** What triage found, as the database keeps it: the ends of its catalog keys. */
export const reasonsOf = ({ reasons }: Pick<Triage, 'reasons'>): string[] =>
  reasons.map(({ key }) => key.replace('triage.reason.', ''));
