import type { Example } from '../example.ts';
import { deepFabrics, lightFabrics } from '../patch/fabrics.ts';
import { CommunityQuilt } from './community-quilt.tsx';
import { seasons, table, words } from './made-up-year.ts';
import { YearQuilt } from './year-quilt.tsx';

const level = { ...words, 1: 'Very low', 2: 'Low', 3: 'Level', 4: 'High', 5: 'Very high' };

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
