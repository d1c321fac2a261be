import type { AlertCause } from '../queries.ts';

export interface DemoAlert {
  about: string;
  cause: AlertCause;
  hoursAgo: number;
  /** Whom the ladder told, rung by rung; the last of them took it. */
  told: { step: 'one' | 'everyone'; persons: string[]; minute: number }[];
  by: string;
  /** Who said what to whom, so many minutes after it was raised. */
  said: [who: string, minute: number, words: string][];
  outcome: [minute: number, words: string];
  /** Whether the word of the day after was said, and how the helper then was. */
  after: boolean;
}

/** What people on call in Wrenfield answered: yesterday, and a month ago when a phone was silent. */
export const answered: DemoAlert[] = [
  {
    about: 'lee',
    cause: 'not_safe',
    hoursAgo: 25,
    told: [{ step: 'one', persons: ['theo'], minute: 0 }],
    by: 'theo',
    said: [
      ['theo', 4, 'I am Theo. You said that you are not safe. Are you with somebody now?'],
      ['lee', 7, 'No. My brother can come in half an hour. I wanted somebody to know until then.'],
      [
        'theo',
        9,
        'I am glad that you said so. I stay here until he is with you. If it gets worse before that, ring 999. Shall we get a glass of water first?',
      ],
      ['lee', 36, 'He is here. We made tea. It is a bit quieter in my head.'],
      ['theo', 39, 'Good. I write to you tomorrow afternoon and ask how the night was.'],
    ],
    outcome: [
      44,
      'Brother is there and stays the night. They have the number of the night line. I ask again tomorrow.',
    ],
    after: false,
  },
  {
    about: 'noor',
    cause: 'agreement',
    hoursAgo: 34 * 24,
    told: [
      { step: 'one', persons: ['theo'], minute: 0 },
      { step: 'everyone', persons: ['theo', 'petra'], minute: 10 },
    ],
    by: 'petra',
    said: [
      [
        'petra',
        13,
        'I am Petra. Your own agreement asked us to look in. How are you this morning?',
      ],
      [
        'noor',
        20,
        'Very tired. I had not slept. I forgot that I wrote that down. It is good that you came.',
      ],
    ],
    outcome: [55, 'She has an appointment at noon, and her neighbour goes with her.'],
    after: true,
  },
];
