import type { Plan, QuietHours } from './agreement.ts';
import type { AgreementKey } from './sentence.ts';
import type { SignId, SupporterId } from './trigger.ts';

/** What the member chooses in a template; everything else is a good default that can be changed. */
export type Choice = { people: readonly SupporterId[]; signs: readonly SignId[] };

export type Template = {
  id: 'silence' | 'low' | 'signs';
  /** One sentence, with `{people}` in it. */
  sentence: AgreementKey;
  asks: readonly (keyof Choice)[];
  plan(choice: Choice): Plan;
};

const NIGHT: QuietHours = { from: '22:00', until: '08:00' };
const CALM = { afterMinutes: 0, ifStill: false, evenInQuietHours: false, evenWhenAway: false };
const MY_WORDS = { ...CALM, id: 'words', kind: 'words' } as const;
const FOUR_HOURS = 4 * 60;

/** Three first agreements, each one sentence long. */
export const templates: readonly Template[] = [
  {
    id: 'silence',
    sentence: 'agreements.template.silence',
    asks: ['people'],
    plan: ({ people }) => ({
      trigger: { kind: 'missed', checkins: 3 },
      waitMinutes: 0,
      quietHours: NIGHT,
      steps: [
        MY_WORDS,
        {
          ...CALM,
          id: 'tell',
          kind: 'notice',
          to: [...people],
          afterMinutes: FOUR_HOURS,
          ifStill: true,
        },
      ],
    }),
  },
  {
    id: 'low',
    sentence: 'agreements.template.low',
    asks: ['people'],
    plan: ({ people }) => ({
      trigger: { kind: 'mood', side: 'at-most', step: 2, days: 4 },
      waitMinutes: 0,
      quietHours: NIGHT,
      steps: [
        MY_WORDS,
        {
          ...CALM,
          id: 'open',
          kind: 'opening',
          to: [...people],
          parts: ['checkin-mood'],
          hours: 72,
        },
      ],
    }),
  },
  {
    id: 'signs',
    sentence: 'agreements.template.signs',
    asks: ['people', 'signs'],
    plan: ({ people, signs }) => ({
      trigger: { kind: 'signs', of: [...signs], atLeast: Math.min(2, signs.length), withinDays: 7 },
      waitMinutes: 0,
      quietHours: NIGHT,
      steps: [MY_WORDS, { ...CALM, id: 'tell', kind: 'notice', to: [...people] }],
    }),
  },
];
