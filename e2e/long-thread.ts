import { randomUUID } from 'node:crypto';
import type { Sql } from '../src/platform/database.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../test/seed-spaces.ts';

/** Larch's post with 120 replies, which are three pages, among 30 others in a space of Maya, Lee, Sam, Hugo and Mo. */
export async function longThread(owner: Sql): Promise<string> {
  await seedSpaces(owner);
  const by = ['Larch', 'Sage', 'Mallow'].map(personaNamed);
  const post = randomUUID();
  await owner`insert into posts (space_id, persona_id, kind, title, body, html, words, posted_at, active_at)
    select ${seededSpaces.members}, (${by}::uuid[])[1 + n % 3], 'story', 'Story ' || n, 'x', '<p>Some words.</p>', 'x', at, at
    from generate_series(1, 30) n, lateral (select app.now() - interval '9 days' - n * interval '1 hour' as at) t`;
  await owner`insert into posts (id, space_id, persona_id, kind, title, body, html, words, posted_at, active_at)
    values (${post}, ${seededSpaces.members}, ${by[0] ?? ''}, 'question', 'A long talk', 'x', '<p>What helps on a full bus?</p>', 'x',
      app.now() - interval '20 days', app.now() - interval '20 days')`;
  await owner`insert into posts (space_id, reply_to, persona_id, kind, body, html, words, content_notes, posted_at)
    select ${seededSpaces.members}, ${post}, (${by}::uuid[])[1 + n % 3], 'reply', 'x',
      '<p>Word ' || n || '. I get off one stop early and walk the rest, and tell myself that it ends.</p>', 'x',
      case when n % 9 = 4 then '{death}'::text[] else '{}' end, app.now() - interval '5 days' + n * interval '1 minute'
    from generate_series(1, 120) n`;
  await owner`update posts set active_at = posted_at where id = ${post}`;
  return `/community/posts/${post}`;
}
