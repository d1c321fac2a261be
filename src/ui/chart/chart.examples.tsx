import type { Example } from '../example.ts';
import { BarChart } from './bar-chart.tsx';
import { LineChart } from './line-chart.tsx';

const sleep = [6.5, 7, 6, 5.5, 4, null, 4.5, 5, 6, 6.5, 7, 7, 6.5, 7];

export const examples: Example[] = [
  {
    title: 'A line, with one’s own usual range',
    element: (
      <LineChart
        title="Your sleep is back to what is usual for you"
        points={sleep.map((value, i) => ({ label: `${i + 8} November`, value }))}
        low={{ value: 2, label: '2 h' }}
        high={{ value: 10, label: '10 h' }}
        usual={{ from: 6, to: 7.5, label: 'Usual for you: 6 to 7½ hours' }}
        table={{ summary: 'The same as a table', head: ['Night', 'Hours'], none: 'not noted' }}
      />
    ),
  },
  {
    title: 'Bars, with a number too small to tell',
    element: (
      <BarChart
        title="Most people came for the breakfast club"
        bars={[
          { label: 'Breakfast club', value: 43, text: '43 people' },
          { label: 'Tuesday walk', value: 18, text: '18 people' },
          { label: 'Painting', value: null, text: 'fewer than 5' },
        ]}
      />
    ),
  },
];
