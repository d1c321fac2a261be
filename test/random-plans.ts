import { chanceFrom } from '../src/demo/chance.ts';
import type { Db } from '../src/platform/database.ts';
import type { MadeTie } from './random-circles.ts';

export type PlanTable =
  | 'plan_versions'
  | 'early_signs'
  | 'safety_plan_steps'
  | 'routine_steps'
  | 'goals'
  | 'goal_steps'
  | 'goal_companions';

/** One row of what somebody plans. */
export interface MadePlan {
  table: PlanTable;
  id: string;
  member: string;
  /** The consent that shows it. */
  part: string;
  /** Days from now at which it was last saved; negative. */
  saved: number;
  /** Put away, or set aside. */
  hidden: boolean;
  /** What tells rows of one kind apart: a section, a step, a kind. */
  name: string;
  /** Of a version: which. */
  number: number;
  /** Of a goal's step, or of who is named for it. */
  goal: MadePlan | undefined;
  /** Of who is named for a goal. */
  tie?: MadeTie;
}

const sections = 'wellness daily triggers early-signs breaking-down crisis afterwards'.split(' ');
const safetySteps = 'signs doing lifting asking professionals safer living'.split(' ');
const kinds = 'everyday self-care treatment appointment'.split(' ');

/** Plans at random for these people and their ties: the same for the same seed. */
export function madePlans(
  seed: number,
  people: readonly string[],
  ties: readonly MadeTie[],
): MadePlan[] {
  const chance = chanceFrom(seed);
  const dice = (sides: number) => Math.floor(chance() * sides);
  let count = 0;
  const made = (table: PlanTable, member: string, part: string, name: string): MadePlan => ({
    table,
    member,
    part,
    name,
    number: 1,
    goal: undefined,
    id: `00000009-0000-4000-9000-${String((count += 1)).padStart(12, '0')}`,
    saved: -dice(40) - 0.25,
    hidden: table !== 'plan_versions' && table !== 'safety_plan_steps' && dice(5) === 0,
  });
  const some = (most: number, make: () => MadePlan) => Array.from({ length: dice(most + 1) }, make);
  return people.flatMap((member) => {
    const goals = some(3, () => made('goals', member, 'goals', 'home'));
    return [
      ...sections.flatMap((section) =>
        some(3, () => made('plan_versions', member, `plan-${section}`, section)).map(
          (version, n) => ({ ...version, number: n + 1 }),
        ),
      ),
      ...some(4, () => made('early_signs', member, 'plan-early-signs', '')),
      ...safetySteps
        .filter(() => dice(2) === 0)
        .map((step) => made('safety_plan_steps', member, 'safety-plan', step)),
      ...some(6, () => madeRoutine(made, member, kinds[dice(4)] ?? 'everyday')),
      ...goals,
      ...goals.flatMap((goal) => withGoal(goal, ties, { dice, some, made })),
    ];
  });
}

interface Hand {
  dice(sides: number): number;
  some(most: number, make: () => MadePlan): MadePlan[];
  made(table: PlanTable, member: string, part: string, name: string): MadePlan;
}

function madeRoutine(made: Hand['made'], member: string, kind: string): MadePlan {
  const shown = ['everyday', 'self-care'].includes(kind) ? 'routine' : 'appointments';
  return made('routine_steps', member, shown, kind);
}

/** Its steps, and who is named for it. */
function withGoal(goal: MadePlan, ties: readonly MadeTie[], { dice, some, made }: Hand) {
  const { member } = goal;
  const steps = some(3, () => ({
    ...made('goal_steps', member, 'goals', ''),
    goal,
    hidden: false,
  }));
  const companions = ties
    .filter((tie) => tie.member === member && dice(3) === 0)
    .map((tie) => ({
      ...made('goal_companions', member, 'goals', ''),
      goal,
      tie,
      hidden: false,
    }));
  return [...steps, ...companions];
}

/** The same plans as rows, written by the owner. */
export async function writePlans(db: Db, plans: readonly MadePlan[]): Promise<void> {
  const words = Buffer.from('x');
  const rows = (table: PlanTable, row: (plan: MadePlan) => Record<string, unknown>) =>
    plans
      .filter((plan) => plan.table === table)
      .map((plan) => ({ person_id: plan.member, words, ...row(plan) }));
  const away = ({ hidden }: MadePlan) => (hidden ? at(-1) : null);
  await db`insert into plan_versions ${db(rows('plan_versions', ({ id, name, number, saved }) => ({ id, section: name, number, saved_at: at(saved) })))}`;
  await db`insert into early_signs ${db(rows('early_signs', (plan) => ({ id: plan.id, said_at: at(plan.saved), put_away_at: away(plan) })))}`;
  await db`insert into safety_plan_steps ${db(rows('safety_plan_steps', ({ name, saved }) => ({ step: name, changed_at: at(saved) })))}`;
  await db`insert into routine_steps ${db(rows('routine_steps', (plan) => ({ id: plan.id, kind: plan.name, starts: '2026-11-21', changed_at: at(plan.saved), put_away_at: away(plan) })))}`;
  await db`insert into goals ${db(rows('goals', (plan) => ({ id: plan.id, dimension: plan.name, why: words, changed_at: at(plan.saved), set_aside_at: away(plan) })))}`;
  await db`insert into goal_steps ${db(rows('goal_steps', ({ id, goal, saved }) => ({ id, goal_id: goal?.id ?? '', changed_at: at(saved) })))}`;
  await writeCompanions(db, plans);
}

/** Who is named has no words, and no number of its own. */
async function writeCompanions(db: Db, plans: readonly MadePlan[]): Promise<void> {
  const named = plans.filter(({ table }) => table === 'goal_companions');
  await db`insert into goal_companions ${db(named.map(({ goal, tie, member, saved }) => ({ goal_id: goal?.id ?? '', tie_id: tie?.id ?? '', person_id: member, named_at: at(saved) })))}`;
}

const at = (when: number): Date => new Date(Date.now() + when * 86_400_000);
