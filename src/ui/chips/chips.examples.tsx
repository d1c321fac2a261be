import type { Example } from '../example.ts';
import { Chips } from './chips.tsx';

export const examples: Example[] = [
  {
    title: 'Two chosen, two to choose',
    element: (
      <Chips
        label="Your choices"
        undo="Take away"
        add="Add"
        chips={[
          { label: 'Free', href: '#free', chosen: true },
          { label: 'Speaks Spanish', href: '#spanish', chosen: true },
          { label: 'Open now', href: '#open' },
          { label: 'Step-free', href: '#step' },
        ]}
      />
    ),
  },
];
