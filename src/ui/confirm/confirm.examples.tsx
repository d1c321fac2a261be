import type { Example } from '../example.ts';
import { Confirm } from './confirm.tsx';

export const examples: Example[] = [
  {
    title: 'Before something that cannot be taken back',
    element: (
      <Confirm
        title="Erase your journal?"
        action="/plan/journal/erasure"
        goes={{ label: 'What goes', words: 'All 42 pages of your journal, today.' }}
        stays={{ label: 'What stays', words: 'Your check-ins, your plan and your quilt.' }}
        knows={{ label: 'Who will know', words: 'Nobody. Copies in backups end on 26 December.' }}
        yes="Erase my journal"
        no={{ href: '#journal', label: 'Keep it' }}
      />
    ),
  },
];
