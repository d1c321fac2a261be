import type { Reason } from './form.ts';
import type { ReferralStep } from './moves.ts';
import type { Step } from './queries.ts';
import type { Channel } from './rules.ts';

export interface Said {
  step: ReferralStep | 'remind';
  by: Step['by'];
  /** Days. */
  ago: number;
  words?: string;
  weeks?: number;
  reason?: Reason;
}

type Words = [called: string, need: string, reach: string];

export interface DemoReferral {
  who: string;
  service: string;
  letter: Words;
  said: Said[];
  follower?: string;
  channel?: Channel;
}

const sent = (ago: number): Said => ({ step: 'send', by: 'member', ago });
const opened = (ago: number): Said => ({ step: 'open', by: 'organisation', ago });
const reminded = (ago: number): Said => ({ step: 'remind', by: 'kith', ago });
const they = (step: ReferralStep, ago: number, words = '', more: Partial<Said> = {}): Said => ({
  step,
  by: 'organisation',
  ago,
  words,
  ...more,
});

/** One or more in each state. */
export const demoReferrals: DemoReferral[] = [
  {
    who: 'maya',
    service: 'Harbour Counselling',
    letter: [
      'Maya',
      'I would like somebody to talk to, once a week. Evenings are best, because I work until five.',
      'Text 07700 900 143, not before ten',
    ],
    said: [
      sent(4),
      opened(3),
      they('ask', 2, 'Would a room on the second floor be all right? There is no lift.'),
    ],
    follower: 'sam',
  },
  {
    who: 'maya',
    service: 'Better Sleep Course',
    letter: ['Maya', 'I wake at three most nights. May I join the next course?', ''],
    said: [
      sent(30),
      opened(28),
      they('take', 26, 'Yes. We begin on a Tuesday at six, and will ring you the day before.'),
      reminded(12),
    ],
  },
  {
    who: 'maya',
    service: 'Good Company befriending',
    letter: ['M', 'Somebody to have tea with now and then.', 'maya@post.example'],
    said: [
      sent(9),
      opened(8),
      they('cannot', 6, 'We have nobody in your part of town just now. We are sorry.', {
        reason: 'full',
      }),
    ],
  },
  {
    who: 'maya',
    service: 'Work Well: jobs and mental health',
    letter: ['Maya', 'Help to talk with my boss about fewer hours.', ''],
    said: [sent(150), opened(149), they('take', 147), { step: 'helped', by: 'member', ago: 120 }],
  },
  {
    who: 'asha',
    service: 'Wrenfield Talking Therapies',
    letter: ['Asha', 'Talking therapy, by phone if that is possible.', 'Ring after four'],
    said: [
      sent(20),
      opened(19),
      they('wait', 17, 'You are on the list. You can ring us to hear how it goes.', { weeks: 8 }),
    ],
  },
  {
    who: 'lee',
    service: 'Debt Advice',
    letter: ['Lee', 'Two letters about rent that I do not understand.', 'lee@post.example'],
    said: [sent(12), reminded(9), reminded(5), { step: 'no-answer', by: 'kith', ago: 2 }],
  },
  {
    who: 'lee',
    service: 'Men in the Shed',
    letter: ['Lee', 'May I come by on a Thursday?', ''],
    said: [sent(3)],
    channel: 'paper',
  },
  {
    who: 'omar',
    service: 'Roots: trauma therapy for refugees',
    letter: ['Omar', 'I would like to ask how it works before I say more.', 'Text only'],
    said: [sent(40), opened(39), { step: 'withdraw', by: 'member', ago: 38 }],
  },
  {
    who: 'ana',
    service: 'Open Studio',
    letter: ['Ana', 'A place in the morning group.', ''],
    said: [sent(2), opened(1)],
  },
  {
    who: 'tariq',
    service: 'Evening Law Clinic',
    letter: ['T', 'A question about my lease.', 'Ring on Mondays'],
    said: [sent(60), opened(58), they('take', 57), { step: 'not-helped', by: 'member', ago: 30 }],
  },
  {
    who: 'noor',
    service: 'Noor Counselling',
    letter: ['Noor', 'A woman to talk to, in Urdu.', ''],
    said: [sent(70), opened(69), they('take', 66), { step: 'partly', by: 'member', ago: 40 }],
  },
  {
    who: 'maya',
    service: 'Mere Walkers',
    letter: ['Maya', 'I walk slowly. May I try one walk?', ''],
    said: [],
  },
];

/** Waits for the member's yes. */
export const demoSuggestions: { by: string; to: string; service: string; letter: Words }[] = [
  {
    by: 'ruiz',
    to: 'maya',
    service: 'Wrenfield Recovery College',
    letter: ['Maya', 'A place on the course about early signs, which starts in January.', ''],
  },
];
