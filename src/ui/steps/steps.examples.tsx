import type { Example } from '../example.ts';
import { Steps } from './steps.tsx';

export const examples: Example[] = [
  {
    title: 'The way of a referral',
    element: (
      <Steps
        steps={[
          { title: 'You asked', state: 'done', stateLabel: '· done', children: <p>2 November</p> },
          {
            title: 'The service reads it',
            state: 'now',
            stateLabel: '· now',
            children: <p>They answer by Thursday 26 November. If they do not, Asha asks them.</p>,
          },
          { title: 'Your first visit' },
        ]}
      />
    ),
  },
];
