import type { Example } from '../example.ts';
import { Details } from './details.tsx';

export const examples: Example[] = [
  {
    title: 'Closed',
    element: (
      <Details summary="What does Sam see when I end this?">
        <p>Nothing. Sam gets no message, but may notice that they see less.</p>
      </Details>
    ),
  },
  {
    title: 'Open',
    element: (
      <Details summary="Choose exactly" open>
        <p>Each part of your plan can be shared by itself.</p>
      </Details>
    ),
  },
];
