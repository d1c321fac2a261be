import { cast, type CastName } from '../cast.ts';
import type { World } from '../world.ts';
import type { Canary } from './canary.ts';

const space = '00000000-0000-4000-8000-c00000000001';

/** What was told to a guide, a guide's note and words to the author, and what the author answered. */
export const moderationCanary: Canary = {
  columns: [
    'post_reports.words',
    'moderation_decisions.words',
    'moderation_decisions.answer',
    'moderation_notes.words',
    'adverse_events.words',
    'adverse_events.learned',
  ],
  plant: async (world, name, word) => {
    await openSpace(world, name);
    const guide = await world.visit('mo');
    const hers = await postBy(world, cast[name].id);
    const others = await postBy(world, cast.lee.id);
    const member = await world.visit(name);
    await member.post(`/community/posts/${others}/report`, { reason: 'other', words: word });
    const told = await world.visit('lee');
    await told.post(`/community/posts/${hers}/report`, { reason: 'other' });
    await world.owner`update moderation_items set by_lot = false`;
    await guide.post('/desk/moderation/shift');
    const item = await itemOf(world, hers);
    await guide.post(`${item}/claim`);
    await guide.post(`${item}/notes`, { words: word });
    await guide.post(`${item}/decisions`, { decision: 'hide', reason: 'other', words: word });
    const [decision] = await world.owner<{ id: string }[]>`
      select id from moderation_decisions where about_person_id = ${cast[name].id}`;
    await member.post(`/community/decisions/${decision?.id}/answer`, { words: word });
    await wentWrong(world, name, word);
  },
};

/** She works here for a day, and writes down what went wrong; Cora says what changes. */
async function wentWrong(world: World, name: CastName, word: string): Promise<void> {
  await world.owner`insert into person_roles (person_id, role) values (${cast[name].id}, 'facilitator') on conflict do nothing`;
  const event = { kind: 'other', harm: 'none', words: word };
  const { location } = await (await world.visit(name)).post('/desk/adverse-events', event);
  await (await world.visit('cora')).post(`${location}/review`, { learned: word });
}

async function openSpace({ owner }: World, name: CastName): Promise<void> {
  await owner`insert into spaces (id, name, visibility) values (${space}, 'A quiet one', 'members')`;
  for (const person of [name, 'lee', 'mo'] as const) {
    const [persona] = await owner<{ id: string }[]>`
      insert into personas (name) values (${`In ${person}’s place`}) returning id`;
    const id = persona?.id ?? '';
    await owner`insert into persona_owners (persona_id, person_id) values (${id}, ${cast[person].id})`;
    await owner`insert into space_members (persona_id, space_id, person_id) values (${id}, ${space}, ${cast[person].id})`;
    if (person === 'mo')
      await owner`insert into space_guides (persona_id, space_id) values (${id}, ${space})`;
  }
}

async function postBy({ owner }: World, person: string): Promise<string> {
  const [post] = await owner<{ id: string }[]>`
    insert into posts (space_id, persona_id, kind, title, body, html, words)
    select ${space}, persona_id, 'story', 'Tea', 'Tea', '<p>Tea</p>', 'tea' from space_members
    where space_id = ${space} and person_id = ${person} returning id`;
  return post?.id ?? '';
}

async function itemOf({ owner }: World, post: string): Promise<string> {
  const [item] = await owner<{ id: string }[]>`
    select id from moderation_items where post_id = ${post} and decided_at is null`;
  return `/desk/moderation/items/${item?.id}`;
}
