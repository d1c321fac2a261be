import type { Example } from '../example.ts';
import { Time } from './time.tsx';

export const examples: Example[] = [
  {
    title: 'In the reader’s zone, and in the group’s',
    element: (
      <Time
        iso="2026-11-24T19:00:00+00:00"
        text="Tuesday 24 November, 7 pm"
        there="(8 pm in Berlin)"
      />
    ),
  },
];
