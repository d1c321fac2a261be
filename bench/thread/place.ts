import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { startKith, type RunningKith } from '../../e2e/kith.ts';
import { preparedPlace } from '../../src/platform/embedded-postgres/place.ts';
import type { Sql } from '../../src/platform/database.ts';
import { hashOf } from '../../src/platform/web/arrival.ts';
import { htmlOf } from '../../src/places/community/posts/markdown.ts';
import { cast, type CastName } from '../../test/cast.ts';
import { seedCast } from '../../test/seed-cast.ts';

export interface Place {
  kith: RunningKith;
  owner: Sql;
  socketFolder: string;
  space: string;
  /** The name that each of the cast has in the space. */
  personas: string[];
  /** A cookie of Maya's. */
  cookie: string;
}

const members: CastName[] = ['maya', 'lee', 'sam', 'asha', 'petra', 'mo'];

/** A real Kith in a process of its own, with the cast in it and a space where six of them write. */
export async function openPlace(folder: string): Promise<Place> {
  const kith = await startKith('start', folder);
  const socketFolder = preparedPlace(folder)?.socketFolder ?? path.join(folder, 'socket');
  await seedCast({ socketFolder, database: 'kith', login: 'kith_owner' });
  const owner = kith.owner();
  const space = randomUUID();
  await owner`insert into spaces (id, name, visibility) values (${space}, 'Long nights', 'members')`;
  const personas: string[] = [];
  for (const name of members) personas.push(await join(owner, space, name));
  const token = randomBytes(32).toString('base64url');
  await owner`insert into sessions (token_hash, person_id, expires_at)
    values (${hashOf(token)}, ${cast.maya.id}, app.now() + interval '30 days')`;
  return { kith, owner, socketFolder, space, personas, cookie: `kith=${token}` };
}

async function join(owner: Sql, space: string, name: CastName): Promise<string> {
  const persona = randomUUID();
  await owner`insert into personas (id, name) values (${persona}, ${`Name of ${name}`})`;
  await owner`insert into persona_owners (persona_id, person_id) values (${persona}, ${cast[name].id})`;
  await owner`insert into space_members (persona_id, space_id, person_id) values (${persona}, ${space}, ${cast[name].id})`;
  return persona;
}

/** Sixty words, as somebody might write them. */
export const words = [
  'I was awake again at three, and the house made its small noises. I put the kettle on and did not look at the clock.',
  'What helped a little was the radio, very low, and my feet on the cold floor. Nothing was solved by morning.',
  'But I had counted the lit windows across the road, and there were four of them. That was company of a kind.',
].join('\n\n');

/** A post and so many replies to it, a minute apart. */
export async function writeThread(
  { owner, space, personas }: Pick<Place, 'owner' | 'space' | 'personas'>,
  replies: number,
): Promise<string> {
  const post = randomUUID();
  await owner`insert into posts (id, space_id, persona_id, kind, title, body, html, words, posted_at)
    values (${post}, ${space}, ${personas[0] ?? ''}, 'story', 'Awake at three', ${words}, ${htmlOf(words)}, 'awake', app.now() - interval '3 days')`;
  await owner`alter table posts disable trigger a_post_is_followed`;
  await owner`insert into posts (space_id, reply_to, persona_id, kind, body, html, words, posted_at)
    select ${space}, ${post}, (${personas}::uuid[])[1 + n % ${personas.length}], 'reply', ${words}, ${htmlOf(words)}, 'awake',
      app.now() - interval '3 days' + n * interval '1 minute' from generate_series(1, ${replies}) n`;
  await owner`alter table posts enable trigger a_post_is_followed`;
  await owner`update posts set active_at = (select max(r.posted_at) from posts r where ${post} in (r.reply_to, r.id)) where id = ${post}`;
  return post;
}
