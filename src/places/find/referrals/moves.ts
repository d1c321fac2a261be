/** Where a referral stands, in the order in which a good one goes. */
export const REFERRAL_STATES = [
  'proposed',
  'draft',
  'sent',
  'received',
  'question',
  'waiting',
  'taking',
  'unanswered',
  'cannot',
  'helped',
  'partly',
  'not-helped',
  'refused',
  'lapsed',
  'withdrawn',
  'closed',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export const ANSWERS = ['take', 'wait', 'cannot', 'ask'] as const;

export const OUTCOMES = ['helped', 'partly', 'not-helped'] as const;

export const REFERRAL_STEPS = [
  'accept',
  'change',
  'refuse',
  'lapse',
  'send',
  'open',
  ...ANSWERS,
  'answer',
  'reopen',
  'no-answer',
  'withdraw',
  ...OUTCOMES,
  'not-yet',
  'close',
] as const;
export type ReferralStep = (typeof REFERRAL_STEPS)[number];

type Moves = Partial<Record<ReferralStep, ReferralState>>;

const answers: Moves = { take: 'taking', wait: 'waiting', cannot: 'cannot', ask: 'question' };
const ends: Moves = {
  withdraw: 'withdrawn',
  helped: 'helped',
  partly: 'partly',
  'not-helped': 'not-helped',
};
const alive = (state: ReferralState): Moves => ({ open: state, ...answers, ...ends });

const moves: Record<ReferralState, Moves> = {
  proposed: { accept: 'sent', change: 'draft', refuse: 'refused', lapse: 'lapsed' },
  draft: { send: 'sent' },
  sent: { ...alive('received'), 'no-answer': 'unanswered' },
  received: { ...alive('received'), 'no-answer': 'unanswered' },
  question: { ...alive('question'), answer: 'received' },
  waiting: { ...alive('waiting'), 'no-answer': 'unanswered' },
  taking: { ...alive('taking'), 'not-yet': 'taking', close: 'closed' },
  unanswered: alive('unanswered'),
  cannot: { reopen: 'received' },
  helped: {},
  partly: {},
  'not-helped': {},
  refused: {},
  lapsed: {},
  withdrawn: {},
  closed: {},
};

/** The state after a step, or undefined where that step cannot be taken. `app.referral_after` says the same in the database. */
export const stateAfter = (state: ReferralState, step: ReferralStep): ReferralState | undefined =>
  moves[state][step];

/** The states in which the organisation's link shows the words. */
export const linkShows = (state: ReferralState): boolean => 'open' in moves[state];
