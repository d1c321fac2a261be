import type { DemoStage } from '../../../platform/capability.ts';
import { dayOf, plusDays, type Day } from '../../../platform/local-days.ts';
import type { LocalTime } from '../../../platform/recurrence.ts';
import { itemsOn } from './agenda.ts';
import { answerFor, keepStep, myPlanned } from './queries.ts';
import { ANSWERS, type RoutineKind } from './routine.ts';
import { ruleOf, type Repeating } from './written.ts';

const ZONE = 'Europe/London';

interface DemoStep {
  who: string;
  kind: RoutineKind;
  words: string;
  /** Days from today on which it begins, and at what time; no time is all day. */
  from: number;
  time?: string;
  again: Repeating;
}

/** Maya's days, Asha's and Lee's: planned, and answered in three ways that weigh the same. */
export async function routinesDemo(stage: DemoStage): Promise<void> {
  for (const step of demoSteps) await plan(stage, step);
  for (const who of new Set(demoSteps.map((step) => step.who))) await answer(stage, who);
}

async function plan({ db, person, services, today }: DemoStage, step: DemoStep): Promise<void> {
  const { who, kind, words, from, time, again } = step;
  const day = plusDays(dayOf(today.getTime(), ZONE), from);
  const start = time ? (`${day}T${time}:00` as LocalTime) : day;
  const zone = kind === 'appointment' ? ZONE : null;
  const reader = { db, master: services.master, me: person(who) };
  const rule = ruleOf(again, day);
  await keepStep(reader, { words, kind, start, rule, zone, lastDay: null, remindMinutes: null });
}

async function answer(stage: DemoStage, who: string): Promise<void> {
  const { db, person, services, today, chance } = stage;
  const reader = { db, master: services.master, me: person(who) };
  const steps = await myPlanned(reader);
  for (let ago = 1; ago <= 10; ago++) {
    const day: Day = plusDays(dayOf(today.getTime(), ZONE), -ago);
    for (const { step, occurrence } of itemsOn(steps, [], day, ZONE)) {
      const said = ANSWERS[Math.floor(chance() * 4)];
      if (said) await answerFor(reader, step.id, occurrence.local, said);
    }
  }
}

const once: Repeating = { repeat: 'once', every: 1, weekdays: [] };
const daily: Repeating = { repeat: 'daily', every: 1, weekdays: [] };
const weekly = (every: number, ...weekdays: Repeating['weekdays'][number][]): Repeating => ({
  repeat: 'weekly',
  every,
  weekdays,
});

const demoSteps: DemoStep[] = [
  {
    who: 'maya',
    kind: 'treatment',
    words: 'Morning tablet, with breakfast',
    from: -60,
    time: '08:00',
    again: daily,
  },
  {
    who: 'maya',
    kind: 'self-care',
    words: 'The weir path before work',
    from: -60,
    time: '08:30',
    again: weekly(1, 1, 3, 5),
  },
  {
    who: 'maya',
    kind: 'everyday',
    words: 'Something warm to eat',
    from: -60,
    time: '13:00',
    again: daily,
  },
  { who: 'maya', kind: 'everyday', words: 'Choir', from: -60, time: '19:00', again: weekly(1, 2) },
  { who: 'maya', kind: 'self-care', words: 'Ten stitches', from: -30, again: daily },
  {
    who: 'maya',
    kind: 'appointment',
    words: 'Dr Ruiz, second floor',
    from: 3,
    time: '10:30',
    again: once,
  },
  {
    who: 'asha',
    kind: 'everyday',
    words: 'Bake for the week',
    from: -40,
    time: '17:00',
    again: weekly(1, 5),
  },
  {
    who: 'asha',
    kind: 'self-care',
    words: 'Ten minutes of scales',
    from: -40,
    time: '18:00',
    again: daily,
  },
  {
    who: 'lee',
    kind: 'everyday',
    words: 'Long walk with the dog',
    from: -50,
    time: '07:30',
    again: daily,
  },
  {
    who: 'lee',
    kind: 'self-care',
    words: 'Allotment',
    from: -50,
    time: '10:00',
    again: weekly(1, 6, 7),
  },
  {
    who: 'lee',
    kind: 'appointment',
    words: 'Nurse, blood test',
    from: 5,
    time: '09:10',
    again: { repeat: 'monthly', every: 3, weekdays: [] },
  },
];
