import type { Example } from '../example.ts';
import { Flash } from './flash.tsx';

export const examples: Example[] = [
  {
    title: 'Done, and how to take it back',
    element: (
      <Flash
        text="Sam no longer sees your check-ins."
        undo={{ action: '/circle/consents/1/return', label: 'Undo' }}
      />
    ),
  },
  { title: 'Done', element: <Flash text="Your check-in is sewn in." /> },
];
