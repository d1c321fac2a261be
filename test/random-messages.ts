import { chanceFrom } from '../src/demo/chance.ts';
import type { MadeRequest, MadeTie, MadeWorld } from './random-circles.ts';

/** Days from now; negative is past. */
type When = number;
export type MessageTable =
  | 'encouragements'
  | 'encouragement_phrases'
  | 'agreement_tellings'
  | 'agreement_messages'
  | 'help_slots'
  | 'help_claims'
  | 'help_addresses';

/** One row of what goes to and fro in a circle. */
export interface MadeMessage {
  table: MessageTable;
  id: string;
  member: string;
  when: When;
  tie?: MadeTie;
  request?: MadeRequest;
  /** Of a telling: which agreement, and which of its versions. */
  agreement?: MadeAgreement;
  version?: number;
  /** Of a claim: of which time, by whom, and whether it was given back. */
  slot?: string;
  helper?: string;
  givenBack?: boolean;
}

export interface MadeAgreement {
  id: string;
  member: string;
  ended: boolean;
  /** By number from 1: a draft is not agreed; each lasts until a day. */
  versions: { agreed: boolean; until: When }[];
}

export interface MadeMessages {
  agreements: MadeAgreement[];
  messages: MadeMessage[];
}

/** The same for the same seed. */
export function madeMessages(seed: number, world: MadeWorld): MadeMessages {
  const hand = handOf(seed);
  const { dice, some, made } = hand;
  const agreements = world.people.flatMap((member) => some(2, () => madeAgreement(hand, member)));
  const phrases = world.people.flatMap((member) =>
    some(2, () => made('encouragement_phrases', member, {})),
  );
  const kind = world.ties
    .filter(() => dice(2) === 0)
    .map((tie) => made('encouragements', tie.member, { tie }));
  const told = agreements.flatMap((agreement) => toldOf(hand, agreement, world));
  const helped = world.requests.flatMap((request) => helpWith(hand, request, world));
  return { agreements, messages: [...kind, ...phrases, ...told, ...helped] };
}

type Hand = ReturnType<typeof handOf>;

function handOf(seed: number) {
  const chance = chanceFrom(seed);
  const dice = (sides: number) => Math.floor(chance() * sides);
  let count = 0;
  const id = () => `00000008-0000-4000-9000-${String((count += 1)).padStart(12, '0')}`;
  return {
    dice,
    id,
    some: <Made>(most: number, make: () => Made) => Array.from({ length: dice(most + 1) }, make),
    made: (table: MessageTable, member: string, rest: Partial<MadeMessage>): MadeMessage => ({
      table,
      member,
      id: id(),
      when: -dice(28) - 0.5,
      ...rest,
    }),
  };
}

function madeAgreement({ dice, id, some }: Hand, member: string): MadeAgreement {
  const agreed = [...some(2, () => true), dice(3) > 0];
  const versions = agreed.map((one) => ({ agreed: one, until: dice(5) - 0.5 }));
  return { id: id(), member, ended: dice(5) === 0, versions };
}

function toldOf({ dice, some, made }: Hand, agreement: MadeAgreement, { ties }: MadeWorld) {
  const tied = ties.filter((tie) => tie.member === agreement.member);
  return agreement.versions.flatMap((_, n) =>
    tied
      .filter(() => dice(2) === 0)
      .flatMap((tie) => [
        made('agreement_tellings', tie.member, { tie, agreement, version: n + 1 }),
        ...some(1, () => made('agreement_messages', tie.member, { tie, agreement })),
      ]),
  );
}

/** Times, an address, and who claimed: some of whom could no longer. */
function helpWith({ dice, some, made }: Hand, request: MadeRequest, { people }: MadeWorld) {
  const { member } = request;
  const slots = some(2, () => made('help_slots', member, { request }));
  const claims = slots.flatMap(({ id: slot }) =>
    people
      .filter((one) => one !== member && dice(6) === 0)
      .map((helper) =>
        made('help_claims', member, { request, slot, helper, givenBack: dice(3) === 0 }),
      ),
  );
  return [...slots, ...claims, ...some(1, () => made('help_addresses', member, { request }))];
}
