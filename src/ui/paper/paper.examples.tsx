import type { Example } from '../example.ts';
import { Paper } from './paper.tsx';

export const examples: Example[] = [
  {
    title: 'Large print',
    element: (
      <Paper large>
        <p>Hablemos, Unity Centre, 100 Mill Road. Saturdays from 10 to 3.</p>
      </Paper>
    ),
  },
];
