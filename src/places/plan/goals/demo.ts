import type { DemoStage } from '../../../platform/capability.ts';
import type { Dimension } from './goal.ts';
import { keepGoal } from './keep.ts';
import { markStep, myGoals } from './queries.ts';

interface DemoGoal {
  who: string;
  dimension: Dimension;
  words: string;
  why: string;
  steps: string[];
  /** How many of the first steps are done. */
  done: number;
  with: string[];
}

/** Maya's four goals; Lee's, which Petra may see; Asha's one. */
export async function goalsDemo(stage: DemoStage): Promise<void> {
  for (const goal of demoGoals) await set(stage, goal);
  await stage.db`update goals set begun_at = app.now() - interval '70 days', changed_at = app.now() - interval '50 days'`;
}

async function set({ db, person, services }: DemoStage, goal: DemoGoal): Promise<void> {
  const { who, dimension, words, why, steps, done } = goal;
  const reader = { db, master: services.master, me: person(who) };
  const companions = await db<{ id: string }[]>`
    select id from ties where member_id = ${reader.me} and supporter_id = any (${goal.with.map(person)}::uuid[])`;
  const ties = companions.map(({ id }) => id);
  const id = await keepGoal(reader, { dimension, words, why, steps, ties });
  const kept = (await myGoals(reader)).find((one) => one.id === id)?.steps ?? [];
  for (const step of kept.slice(0, done)) await markStep(reader, id, step.id, true);
}

const demoGoals: DemoGoal[] = [
  {
    who: 'maya',
    dimension: 'health',
    words: 'Sleep before midnight, five nights of seven',
    why: 'Short nights are how it starts, both ways.',
    steps: [
      'Phone in the kitchen after ten',
      'Dim lamp instead of the big light',
      'Tell Sam when two nights went wrong',
    ],
    done: 2,
    with: ['sam'],
  },
  {
    who: 'maya',
    dimension: 'home',
    words: 'A sewing table by the window',
    why: 'So that I do not have to put everything away each time.',
    steps: ['Measure the corner', 'Ask Omar about the old table', 'A lamp from the market'],
    done: 1,
    with: [],
  },
  {
    who: 'maya',
    dimension: 'purpose',
    words: 'Finish my mother’s quilt',
    why: '',
    steps: ['Lay out the last row', 'Borrow the wide frame', 'Sew one block a week'],
    done: 1,
    with: ['asha'],
  },
  {
    who: 'maya',
    dimension: 'community',
    words: 'Sing in the spring concert',
    why: 'Standing in the back row is fine.',
    steps: ['Go to choir on Tuesdays', 'Learn the alto part', 'Tell them if I need to sit'],
    done: 1,
    with: ['asha'],
  },
  {
    who: 'lee',
    dimension: 'purpose',
    words: 'Grow enough to give some away',
    why: 'I like to be the one who brings something.',
    steps: ['Clear the second bed', 'Ask for seed potatoes', 'Bring beans to the lunch table'],
    done: 1,
    with: ['petra'],
  },
  {
    who: 'asha',
    dimension: 'community',
    words: 'Have two friends over for bread',
    why: '',
    steps: ['Choose a Friday', 'Write to them'],
    done: 0,
    with: ['maya'],
  },
];
