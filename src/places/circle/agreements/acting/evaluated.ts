import { plusDays, type Day, type Moment, type Weekday } from '../../../../platform/local-days.ts';
import type { CheckinVersion, Rhythm, Step as MoodStep } from '../../../plan/check-ins/public.ts';
import type { Agreement, Plan } from '../agreement.ts';
import type { DoneStep, Facts, Opened, RecordedOccasion } from '../facts.ts';
import type { OccasionState } from '../waits.ts';

type Ms = Moment | null;
const EPOCH: Day = '1970-01-01';

/** Facts as `app.facts_about` gives them: columns and short rows, because thousands are read at a time. */
export interface ToldFacts {
  zone: string;
  zoneSince: Moment;
  said: [days: number[] | null, steps: number[] | null, at: Moment[] | null, signs: string | null];
  rhythms: [since: Day, setAt: Moment, weekdays: Weekday[] | null, days: number | null][] | null;
  away: [first: Day, last: Day, setAt: Moment, cancelledAt: Ms][] | null;
  concerns: [id: string, by: string, at: Moment][] | null;
  risks: [id: string, at: Moment, takenBackAt: Ms][] | null;
  presses: [id: string, at: Moment, clearedAt: Ms][] | null;
  ties: [id: string, endedAt: Ms, withdrawnAt: Ms, mutedAt: Ms][] | null;
  onCall: boolean;
}

/** An agreement as `app.agreements_to_evaluate` gives it. */
export interface ToldAgreement {
  id: string;
  member: string;
  now: Moment;
  version: number;
  plan: Plan;
  agreedAt: Moment;
  lastsUntil: Moment;
  endedAt: Ms;
  pauses: [from: Moment, until: Ms][] | null;
  recorded: ToldOccasion[] | null;
  facts: ToldFacts;
}

type ToldOccasion = [
  key: string,
  version: number,
  from: Moment,
  seenUntil: Moment,
  over: boolean,
  actedAt: Ms,
  stoppedAt: Ms,
  state: OccasionState,
  id: string,
  settled: [step: string, state: 'done' | 'dropped', at: Ms, opened: Opened[]][] | null,
];

/** How an occasion was left: what it is called in the database, and which of its steps are settled. */
export interface Left {
  id: string;
  state: OccasionState;
  settled: ReadonlySet<string>;
}

export function agreementOf({ id, version, plan, pauses, ...told }: ToldAgreement): Agreement {
  const { agreedAt, lastsUntil, endedAt } = told;
  const rests = (pauses ?? []).map(([from, until]) => ({ from, until }));
  return { ...plan, id, version, life: { agreedAt, lastsUntil, endedAt, pauses: rests } };
}

export function factsOf(told: ToldFacts, recorded: readonly RecordedOccasion[] = []): Facts {
  const { zone, zoneSince, onCall } = told;
  return {
    zone,
    zoneSince,
    onCall,
    recorded,
    checkins: { versions: versionsIn(told.said), cadence: cadenceIn(told), away: awayIn(told) },
    concerns: (told.concerns ?? []).map(([id, by, at]) => ({ id, by, at })),
    riskAnswers: (told.risks ?? []).map(([id, at, takenBackAt]) => ({ id, at, takenBackAt })),
    notSafe: (told.presses ?? []).map(([id, at, clearedAt]) => ({ id, at, clearedAt })),
    supporters: (told.ties ?? []).map(([id, endedAt, withdrawnAt, mutedAt]) => ({
      id,
      endedAt,
      withdrawnAt,
      mutedAt,
    })),
  };
}

export function recordedOf({ recorded }: ToldAgreement): RecordedOccasion[] {
  return (recorded ?? []).map(
    ([key, version, from, seenUntil, over, actedAt, stoppedAt, , , settled]) => {
      const done = (settled ?? []).flatMap(([step, , at, opened]): DoneStep[] =>
        at === null ? [] : [{ step, at, opened }],
      );
      return { key, version, from, seenUntil, over, actedAt, stoppedAt, done };
    },
  );
}

/** How each occasion was left, by its key. */
export function leftOf({ recorded }: ToldAgreement): Map<string, Left> {
  return new Map(
    (recorded ?? []).map(([key, , , , , , , state, id, settled]) => [
      key,
      { id, state, settled: new Set((settled ?? []).map(([step]) => step)) },
    ]),
  );
}

function versionsIn([days, steps, at, signs]: ToldFacts['said']): CheckinVersion[] {
  const ticked = (signs ?? '').split(';');
  return (days ?? []).map((day, n) => {
    const said = steps?.[n] ?? 0;
    return {
      // Of those recorded at one moment the later one in the list counts.
      id: place(n),
      day: plusDays(EPOCH, day),
      mood: (Math.floor(said / 100) % 10) as MoodStep,
      energy: stepOrNull(Math.floor(said / 10) % 10),
      sleep: stepOrNull(said % 10),
      connection: null,
      signs: ticked[n] ? ticked[n].split(',') : NONE,
      helped: NONE,
      recordedAt: at?.[n] ?? 0,
      filledInLate: false,
      takenBack: said >= 1000,
    };
  });
}

const NONE: readonly string[] = [];
const places = Array.from({ length: 500 }, (_, n) => String(n).padStart(6, '0'));
const place = (n: number): string => places[n] ?? String(n).padStart(6, '0');

const stepOrNull = (step: number): MoodStep | null => (step === 0 ? null : (step as MoodStep));

function cadenceIn({ rhythms }: ToldFacts) {
  return (rhythms ?? []).map(([since, setAt, weekdays, days]) => {
    const rhythm: Rhythm = weekdays
      ? { kind: 'weekdays', weekdays }
      : { kind: 'every', days: days ?? 1 };
    return { since, setAt, rhythm };
  });
}

const awayIn = ({ away }: ToldFacts) =>
  (away ?? []).map(([first, last, setAt, cancelledAt]) => ({ first, last, setAt, cancelledAt }));
