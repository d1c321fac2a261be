import type { Example } from '../example.ts';
import { Checklist } from './checklist.tsx';

export const examples: Example[] = [
  {
    title: 'Before the group begins',
    element: <Checklist items={['Chairs in a circle', 'Water and cups', 'Somebody at the door']} />,
  },
];
