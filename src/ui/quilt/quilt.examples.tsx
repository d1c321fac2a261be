import type { Example } from '../example.ts';
import { deepFabrics, lightFabrics } from '../patch/fabrics.ts';
import type { Day } from './cloth.ts';
import { CommunityQuilt } from './community-quilt.tsx';
import { YearQuilt } from './year-quilt.tsx';

const words = {
  0: 'No check-in',
  1: 'Very hard',
  2: 'Hard',
  3: 'So-so',
  4: 'Good',
  5: 'Very good',
};
const level = { ...words, 1: 'Very low', 2: 'Low', 3: 'Level', 4: 'High', 5: 'Very high' };

const labels: [string, number, number][] = [
  ['January to March', 90, 3],
  ['April to June', 91, 2],
  ['July to September', 92, 2],
  ['October to December', 92, 3],
];

/** A made-up year: slow tides, some plain cloth. */
function madeUpDay(i: number): Day {
  const tide = Math.sin(i / 17) + Math.sin(i / 5.3) * 0.6 + Math.sin(i * 2.7) * 0.7;
  if (Math.sin(i * 1.9) + Math.sin(i / 29) > 1.45) return 0;
  return Math.min(5, Math.max(1, Math.round(3.1 + tide))) as Day;
}

const seasons = labels.map(([label, length, startsOn], season) => ({
  label,
  startsOn,
  days: Array.from({ length }, (_, i) => madeUpDay(season * 91 + i)),
}));

const table = {
  summary: 'The same in words',
  head: ['Month', 'Good or very good', 'So-so', 'Hard or very hard', 'No check-in'],
  rows: [
    ['January', 12, 8, 9, 2],
    ['February', 10, 9, 6, 3],
  ],
};

const deep = Object.keys(deepFabrics);
const light = Object.keys(lightFabrics);

export const examples: Example[] = [
  {
    title: 'My quilt',
    element: (
      <YearQuilt id="my-year" title="Your 2026, day by day" {...{ seasons, words, table }} />
    ),
  },
  {
    title: 'My quilt where the middle is home',
    element: (
      <YearQuilt
        id="level-year"
        title="Your winter, day by day"
        seasons={seasons.slice(0, 2)}
        words={level}
        scale="centred"
        table={table}
      />
    ),
  },
  {
    title: 'The community quilt',
    element: (
      <CommunityQuilt
        title="A quilt of the patches of 11 members, with room for more"
        patches={Array.from({ length: 11 }, (_, i) => ({
          seed: `member ${i}`,
          fabrics: [deep[i % 6] ?? '', light[(i * 5 + 2) % 6] ?? ''] as const,
        }))}
      />
    ),
  },
];
