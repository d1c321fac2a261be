import type { Example } from '../example.ts';
import { Audience } from './audience.tsx';

export const examples: Example[] = [
  { title: 'Only the person', element: <Audience kind="me">Only you can see this</Audience> },
  {
    title: 'These people of the circle',
    element: <Audience kind="circle">Sam and Dr Ruiz can see this until 24 February</Audience>,
  },
  {
    title: 'A space',
    element: <Audience kind="space">Everyone in Night Owls can see this</Audience>,
  },
  { title: 'Anyone', element: <Audience kind="anyone">Anyone can see this</Audience> },
];
