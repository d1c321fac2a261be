import type { Example } from '../example.ts';
import { Hours } from './hours.tsx';

export const examples: Example[] = [
  {
    title: 'A week, with a break on Tuesdays',
    element: (
      <Hours
        caption="Opening hours"
        head={['Day', 'Hours']}
        closed="Closed"
        days={[
          { day: 'Monday', times: [] },
          { day: 'Tuesday', times: ['9 am to 12 noon', '4 pm to 8 pm'] },
          { day: 'Saturday', times: ['10 am to 3 pm'], today: true },
        ]}
      />
    ),
  },
];
