import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: Example[] = [
  { title: 'Some of it', element: <Progress label="3 of 5 lessons" value={3} max={5} /> },
  { title: 'None of it yet', element: <Progress label="Not started" value={0} max={5} /> },
];
