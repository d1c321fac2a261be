import { afterAll, beforeAll, expect, test } from 'vitest';
import { eyesOf, stands } from '../../../../test/eyes.ts';
import { madeWorld, writeWorld } from '../../../../test/random-circles.ts';
import {
  madeMessages,
  type MadeAgreement,
  type MadeMessage,
} from '../../../../test/random-messages.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { writeMessages } from '../../../../test/write-messages.ts';
import { as } from '../../../platform/database.ts';

let world: World;
const circles = madeWorld(20_261_121, 60);
const made = madeMessages(20_261_123, circles);
beforeAll(async () => {
  world = await createWorld();
  await world.owner.begin(async (db) => {
    await writeWorld(db, circles);
    await writeMessages(db, made);
  });
});
afterAll(() => world.end());

/** What the promises say of kind words, agreements and help, in TypeScript and without the database. */
function model(viewer: string): string[] {
  const eyes = eyesOf(viewer, circles);
  const mine = (one: MadeMessage) => one.member === viewer;
  const forMe = ({ tie }: MadeMessage) => tie?.supporter === viewer && stands(tie);
  const claimed = (one: MadeMessage) =>
    made.messages.some(
      ({ table, helper, givenBack, request }) =>
        table === 'help_claims' && helper === viewer && !givenBack && request === one.request,
    );
  const helps = ({ request }: MadeMessage) => request !== undefined && eyes.helps(request);
  const sees: Record<MadeMessage['table'], (one: MadeMessage) => boolean> = {
    encouragements: ({ tie }) => tie !== undefined && (eyes.hears(tie) || eyes.supports(tie)),
    encouragement_phrases: (one) => mine(one) || circles.ties.some((tie) => hearsOf(one, tie)),
    agreement_tellings: (one) =>
      mine(one) || (forMe(one) && one.version === standingVersion(one.agreement)),
    agreement_messages: (one) => mine(one) || (forMe(one) && one.when > -14),
    help_slots: (one) => mine(one) || helps(one),
    help_claims: (one) => mine(one) || (one.helper === viewer && helps(one)),
    help_addresses: (one) => mine(one) || (helps(one) && claimed(one)),
  };
  /** Whoever was removed keeps the phrases that stood then. */
  const hearsOf = (one: MadeMessage, tie: (typeof circles.ties)[number]) =>
    tie.member === one.member &&
    eyes.supports(tie) &&
    tie.endings.every(({ when }) => when > one.when);
  return made.messages
    .filter((one) => sees[one.table](one))
    .map(nameOf)
    .toSorted();
}

function standingVersion(agreement: MadeAgreement | undefined): number | undefined {
  if (!agreement || agreement.ended) return undefined;
  const last = agreement.versions.findLastIndex(({ agreed }) => agreed);
  return (agreement.versions[last]?.until ?? -1) > 0 ? last + 1 : undefined;
}

const nameOf = ({ table, id, tie, request, agreement, version }: MadeMessage): string => {
  if (table === 'agreement_tellings') return `${table} ${agreement?.id} ${version} ${tie?.id}`;
  return table === 'help_addresses' ? `${table} ${request?.id}` : `${table} ${id}`;
};

function seenBy(viewer: string): Promise<string[]> {
  return as(world.sql, { person: viewer }, async (db) => {
    const rows = await db<{ name: string }[]>`
      select 'encouragements ' || id as name from encouragements union all select 'encouragement_phrases ' || id from encouragement_phrases
      union all select 'agreement_tellings ' || agreement_id || ' ' || version || ' ' || tie_id from agreement_tellings
      union all select 'agreement_messages ' || id from agreement_messages
      union all select 'help_slots ' || id from help_slots union all select 'help_claims ' || id from help_claims
      union all select 'help_addresses ' || request_id from help_addresses`;
    return rows.map(({ name }) => name).toSorted();
  });
}

test('The database and an independent model agree on every viewer and every word that goes to and fro', async ({
  annotate,
}) => {
  const ofOthers: Record<string, number> = {};
  for (const viewer of circles.people) {
    const names = await seenBy(viewer);
    expect({ viewer, names }).toEqual({ viewer, names: model(viewer) });
    const own = new Set(made.messages.filter(({ member }) => member === viewer).map(nameOf));
    for (const name of names.filter((one) => !own.has(one))) {
      const [table = ''] = name.split(' ');
      ofOthers[table] = (ofOthers[table] ?? 0) + 1;
    }
  }
  const pairs = circles.people.length * made.messages.length;
  await annotate(`${pairs} pairs; of others: ${JSON.stringify(ofOthers)}`);
  expect(pairs).toBeGreaterThanOrEqual(100_000);
  expect(Object.keys(ofOthers)).toHaveLength(7);
}, 60_000);
