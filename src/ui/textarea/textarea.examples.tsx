import type { Example } from '../example.ts';
import { Textarea } from './textarea.tsx';

export const examples: Example[] = [
  {
    title: 'Grows with its text and keeps a draft',
    element: (
      <Textarea
        name="note"
        label="Anything you want to add?"
        hint="Only you can read this."
        draft="example-note"
      />
    ),
  },
  {
    title: 'With an error',
    element: (
      <Textarea
        name="story"
        label="Your story"
        error="Your story is 300 letters too long. Nothing you wrote is lost."
        value={'Last spring I could not open my post.\n\nNow I open it on Tuesdays, with Mo.'}
      />
    ),
  },
];
