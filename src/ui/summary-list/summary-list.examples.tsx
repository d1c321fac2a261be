import type { Example } from '../example.ts';
import { SummaryList } from './summary-list.tsx';

export const examples: Example[] = [
  {
    title: 'What was answered, with ways to change it',
    element: (
      <SummaryList
        rows={[
          {
            key: 'Name in this space',
            value: 'Quiet Heron',
            change: { href: '#name', label: 'Change', about: 'your name in this space' },
          },
          {
            key: 'Sam sees',
            value: 'How your days were, until 24 February',
            change: { href: '#sam', label: 'Change', about: 'what Sam sees' },
          },
          { key: 'Joined', value: 'March 2026' },
        ]}
      />
    ),
  },
];
