import type { Db } from '../src/platform/database.ts';
import { chanceFrom } from '../src/demo/chance.ts';
import { CONSENT_PARTS } from '../src/places/circle/consents/parts.ts';

/** A day, counted from now; negative is past. */
type When = number;

export interface MadeTie {
  id: string;
  member: string;
  supporter: string;
  endings: { by: string; when: When }[];
  muted: boolean;
}

export interface MadeConsent {
  id: string;
  tie: MadeTie;
  part: string;
  until: When;
  withdrawn: boolean;
  quiet: When | null;
}

export interface MadeConcern {
  id: string;
  tie: MadeTie;
}

export interface MadeRequest {
  id: string;
  member: string;
  audience: 'circle' | 'chosen' | 'helpers';
  asked: MadeTie[];
  calledOff: boolean;
}

export interface MadeWorld {
  people: string[];
  helpers: Set<string>;
  ties: MadeTie[];
  consents: MadeConsent[];
  concerns: MadeConcern[];
  requests: MadeRequest[];
}

const idOf = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-9000-${String(number).padStart(12, '0')}`;

/** People who stand by each other at random: the same for the same seed. */
export function madeWorld(seed: number, peopleCount: number): MadeWorld {
  const chance = chanceFrom(seed);
  const dice = (sides: number) => Math.floor(chance() * sides);
  const people = Array.from({ length: peopleCount }, (_, n) => idOf(1, n));
  const ties = people.flatMap((member) =>
    people
      .filter((supporter) => supporter !== member && dice(8) === 0)
      .map((supporter): MadeTie => ({
        id: '',
        member,
        supporter,
        endings: [],
        muted: dice(5) === 0,
      })),
  );
  ties.forEach((tie, n) => {
    tie.id = idOf(2, n);
    for (const by of [tie.member, tie.supporter])
      if (dice(6) === 0) tie.endings.push({ by, when: -dice(20) - 1 });
  });
  const consents = ties.flatMap((tie) =>
    CONSENT_PARTS.filter(() => dice(5) === 0).map((part) => ({
      id: '',
      tie,
      part,
      until: dice(60) - 15.5,
      withdrawn: dice(4) === 0,
      quiet: dice(5) === 0 ? -dice(28) - 0.5 : null,
    })),
  );
  const concerns = ties.flatMap((tie) => Array.from({ length: dice(3) }, () => ({ id: '', tie })));
  const requests = people.flatMap((member) =>
    Array.from({ length: dice(4) }, () => madeRequest(dice, member, ties)),
  );
  for (const [kind, rows] of Object.entries({ 3: consents, 4: concerns, 5: requests }))
    rows.forEach((row: { id: string }, n: number) => (row.id = idOf(Number(kind), n)));
  const helpers = new Set(people.filter(() => dice(10) === 0));
  return { people, helpers, ties, consents, concerns, requests };
}

function madeRequest(
  dice: (sides: number) => number,
  member: string,
  ties: MadeTie[],
): MadeRequest {
  const audience = (['circle', 'chosen', 'helpers'] as const)[dice(3)] ?? 'circle';
  const asked = ties.filter((tie) => tie.member === member && dice(2) === 0);
  return {
    id: '',
    member,
    audience,
    asked: audience === 'chosen' ? asked : [],
    calledOff: dice(5) === 0,
  };
}

/** The same world as rows, written by the owner. */
export async function writeWorld(db: Db, world: MadeWorld): Promise<void> {
  const { people, helpers, ties, consents, concerns, requests } = world;
  await db`insert into people ${db(people.map((id) => ({ id })))}`;
  await db`insert into person_roles ${db([...helpers].map((person_id) => ({ person_id, role: 'peer_supporter' })))}`;
  await db`insert into ties ${db(ties.map(({ id, member, supporter }) => ({ id, member_id: member, supporter_id: supporter })))}`;
  await db`insert into tie_endings ${db(ties.flatMap(({ id, endings }) => endings.map(({ by, when }) => ({ tie_id: id, by_person_id: by, ended_at: at(when) }))))}`;
  await db`insert into tie_mutes ${db(ties.filter(({ muted }) => muted).map(({ id, member }) => ({ tie_id: id, member_id: member })))}`;
  for (let n = 0; n < consents.length; n += 2000)
    await db`insert into consents ${db(consents.slice(n, n + 2000).map(consentRow))}`;
  await db`insert into concerns ${db(concerns.map(({ id, tie }) => ({ id, tie_id: tie.id, member_id: tie.member, supporter_id: tie.supporter })))}`;
  const words = {
    kind: 'walk',
    errand: Buffer.from('x'),
    area: Buffer.from('x'),
    called: Buffer.from('x'),
  };
  await db`insert into help_requests ${db(requests.map(({ id, member, audience, calledOff }) => ({ id, member_id: member, audience, called_off_at: calledOff ? at(-1) : null, ...words })))}`;
  await db`insert into help_request_people ${db(requests.flatMap(({ id, member, asked }) => asked.map((tie) => ({ request_id: id, tie_id: tie.id, member_id: member }))))}`;
}

const at = (when: When): Date => new Date(Date.now() + when * 86_400_000);

const consentRow = ({ id, tie, part, until, withdrawn, quiet }: MadeConsent) => ({
  id,
  tie_id: tie.id,
  member_id: tie.member,
  supporter_id: tie.supporter,
  part,
  words: Buffer.from('x'),
  given_at: at(-40),
  until: at(until),
  withdrawn_at: withdrawn ? at(-3) : null,
  quiet_from: quiet === null ? null : at(quiet),
});
