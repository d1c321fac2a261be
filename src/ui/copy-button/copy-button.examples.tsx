import type { Example } from '../example.ts';
import { CopyButton } from './copy-button.tsx';

export const examples: Example[] = [
  {
    title: 'An address to take along',
    element: (
      <CopyButton
        name="feed"
        label="Address of your calendar"
        text="https://kith.example/calendar/k7m2"
        copy="Copy"
        copied="Copied"
      />
    ),
  },
];
