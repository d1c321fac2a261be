import { afterAll, beforeAll, expect, test } from 'vitest';
import { eyesOf, stands } from '../../../../test/eyes.ts';
import { madeWorld, writeWorld, type MadeWorld } from '../../../../test/random-circles.ts';
import { madeDays, showsDay, writeDays } from '../../../../test/random-days.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { as, type Db } from '../../../platform/database.ts';
import { CONSENT_PARTS } from '../consents/parts.ts';

let world: World;
const made = madeWorld(20_261_121, 60);
const days = madeDays(20_261_122, made.people);
const looked = { moods: 'checkin-mood', notes: 'checkin-notes', measures: 'measures' };
beforeAll(async () => {
  world = await createWorld();
  await world.owner.begin((db) => writeWorld(db, made));
  await world.owner.begin((db) => writeDays(db, days));
});
afterAll(() => world.end());

/** What the promises say, in TypeScript and without the database: who sees which rows. */
const model = (viewer: string, circles: MadeWorld) => {
  const { ties, consents, concerns, requests } = circles;
  const { holds, supports, hears, sharing, helps } = eyesOf(viewer, circles);
  const fresh = consents.filter(
    ({ tie, until, withdrawn }) =>
      tie.supporter === viewer && stands(tie) && until > 0 && !withdrawn,
  );
  const daysBy = (part: string) => {
    const consented = consents.filter(
      (consent) => consent.tie.supporter === viewer && stands(consent.tie) && consent.part === part,
    );
    return days.filter(
      (day) =>
        !day.takenBack &&
        (day.member === viewer ||
          consented.some((consent) => consent.tie.member === day.member && showsDay(consent, day))),
    );
  };
  return {
    ties: ties.filter((tie) => holds(tie) || supports(tie)),
    consents: [
      ...consents.filter(({ tie }) => tie.member === viewer),
      ...fresh.filter(({ quiet }) => quiet === null || quiet > -14),
    ],
    concerns: concerns.filter(({ tie }) => hears(tie) || supports(tie)),
    help_requests: requests.filter((request) => request.member === viewer || helps(request)),
    ...Object.fromEntries(Object.entries(looked).map(([what, part]) => [what, daysBy(part)])),
    shared: CONSENT_PARTS.flatMap((part) =>
      [...new Set(sharing(part))].map((member) => ({ id: `${part} ${member}` })),
    ),
  };
};

test('The database and an independent model agree on every pair of viewer and item', async ({
  annotate,
}) => {
  let pairs = 0;
  let ofOthers = 0;
  for (const viewer of made.people) {
    const seen = await seenBy(viewer);
    const expected = Object.entries(model(viewer, made));
    for (const [what, rows] of expected)
      expect({ what, viewer, ids: seen[what] }).toEqual({
        what,
        viewer,
        ids: rows.map(({ id }) => id).toSorted(),
      });
    pairs += pairsAsked();
    ofOthers += seen['moods']?.filter((id) => !id.startsWith(viewer)).length ?? 0;
  }
  await annotate(`${pairs} pairs of viewer and item, ${ofOthers} moods of others seen`);
  expect(pairs).toBeGreaterThanOrEqual(100_000);
  expect(ofOthers).toBeGreaterThan(100);
}, 60_000);

function pairsAsked(): number {
  const { people, ties, consents, concerns, requests } = made;
  return (
    ties.length +
    consents.length +
    concerns.length +
    requests.length +
    days.length * Object.keys(looked).length +
    people.length * CONSENT_PARTS.length
  );
}

test('Without a look nobody sees a day or a measure of anybody else', async () => {
  for (const viewer of made.people.slice(0, 20)) {
    const others = await as(world.sql, { person: viewer }, (db) => daysSeen(db));
    const ids = others.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(viewer))).toEqual([]);
  }
});

function seenBy(viewer: string): Promise<Record<string, string[]>> {
  return as(world.sql, { person: viewer }, async (db) => {
    const rows = await db<{ what: string; id: string }[]>`
      select 'ties' as what, id::text from ties union all select 'consents', id::text from consents
      union all select 'concerns', id::text from concerns union all select 'help_requests', id::text from help_requests
      union all select 'shared', part || ' ' || member from unnest(${[...CONSENT_PARTS]}::text[]) part, unnest(app.people_sharing_with_me(part)) member`;
    await db`insert into looks (about_person_id, by_person_id, part)
      select member, ${viewer}, part from unnest(${Object.values(looked)}::text[]) part,
        unnest(app.people_sharing_with_me(part) || app.people_fading_from_me(part)) member`;
    const kinds = ['ties', 'consents', 'concerns', 'help_requests', 'shared'];
    const seen = Object.fromEntries(
      [...kinds, ...Object.keys(looked)].map((what) => [what, [] as string[]]),
    );
    for (const { what, id } of [...rows, ...(await daysSeen(db))]) seen[what]?.push(id);
    return Object.fromEntries(Object.entries(seen).map(([what, ids]) => [what, ids.toSorted()]));
  });
}

const daysSeen = (db: Db) => db<{ what: string; id: string }[]>`
  select 'moods' as what, person_id || ' ' || day as id from check_in_moods
  union all select 'notes', person_id || ' ' || day from check_in_notes where not taken_back
  union all select 'measures', person_id || ' ' || day from measures`;
