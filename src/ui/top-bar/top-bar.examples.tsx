import type { Example } from '../example.ts';
import { bar } from '../compositions/frame.tsx';
import { TopBar } from './top-bar.tsx';

export const examples: Example[] = [
  {
    title: 'Signed in',
    element: <TopBar {...bar} placesId="example-places" placesLabel="Places of the example" />,
  },
];
