import { DAY_LENGTH, type Moment } from '../../../platform/local-days.ts';
import { stateAfter, type ReferralState, type ReferralStep } from './moves.ts';

export type Channel = 'link' | 'paper';

/** Whose turn it is. The caller is who takes a letter or a phone call to an organisation without an e-mail address. */
export type Turn = 'member' | 'organisation' | 'caller' | 'nobody';

export interface Standing {
  state: ReferralState;
  channel: Channel;
  /** When it came to this turn. */
  since: Moment;
  /** How often whose turn it is was reminded. */
  reminders: number;
  /** How long the waiting list was said to be; null where nobody knew. */
  weeks: number | null;
  /** The member has seen to it, such as by asking somebody else. */
  aside: boolean;
}

export interface Due {
  at: Moment;
  act: 'remind' | 'no-answer' | 'lapse' | 'close';
}

interface Patience {
  /** Days after `since`. */
  reminders: number[];
  end?: { day: number; act: Due['act'] };
}

const UNKNOWN_WAIT = 8;

const theirs: ReadonlySet<ReferralState> = new Set(['sent', 'received', 'waiting']);
const members: ReadonlySet<ReferralState> = new Set(['draft', 'proposed', 'question']);
const leftOpen: ReadonlySet<ReferralState> = new Set(['unanswered', 'cannot', 'not-helped']);

export function turnOf({ state, channel, reminders, aside }: Standing): Turn {
  if (theirs.has(state)) return channel === 'link' ? 'organisation' : 'caller';
  if (members.has(state)) return 'member';
  if (state === 'taking') return reminders > 0 ? 'member' : 'nobody';
  return leftOpen.has(state) && !aside ? 'member' : 'nobody';
}

/** What Kith does by itself when nobody else does anything, and when; undefined where it only waits. */
export function nextDue(standing: Standing): Due | undefined {
  const { since, reminders } = standing;
  const patience = patienceFor(standing);
  const day = patience?.reminders[reminders];
  if (day !== undefined) return { at: since + day * DAY_LENGTH, act: 'remind' };
  if (!patience?.end) return undefined;
  return { at: since + patience.end.day * DAY_LENGTH, act: patience.end.act };
}

/** The standing after a step. Opening the link is no answer: it moves no clock. */
export function standingAfter(
  standing: Standing,
  step: ReferralStep,
  at: Moment,
  weeks: number | null = null,
): Standing {
  const state = stateAfter(standing.state, step);
  if (!state) return standing;
  if (step === 'open') return { ...standing, state };
  return { ...standing, state, since: at, reminders: 0, weeks, aside: false };
}

/** Other services come up where the loop did not close by itself. */
export const wantsAlternatives = ({ state, aside }: Pick<Standing, 'state' | 'aside'>): boolean =>
  !aside && leftOpen.has(state);

function patienceFor({ state, channel, weeks }: Standing): Patience | undefined {
  const waits = (weeks ?? UNKNOWN_WAIT) * 7;
  const known: Partial<Record<ReferralState, Patience>> = {
    proposed: { reminders: [3, 10], end: { day: 30, act: 'lapse' } },
    sent: untilAnswered(channel),
    received: untilAnswered(channel),
    question: { reminders: [2, 6] },
    waiting: { reminders: [waits], end: { day: waits + 7, act: 'no-answer' } },
    taking: { reminders: [14, 28, 56], end: { day: 84, act: 'close' } },
  };
  return known[state];
}

const untilAnswered = (channel: Channel): Patience => ({
  reminders: [3, 7],
  end: { day: channel === 'link' ? 10 : 14, act: 'no-answer' },
});
