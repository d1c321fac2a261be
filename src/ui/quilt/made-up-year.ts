import type { Day } from './cloth.ts';

export const words = {
  0: 'No check-in',
  1: 'Very hard',
  2: 'Hard',
  3: 'So-so',
  4: 'Good',
  5: 'Very good',
};

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

export const seasons = labels.map(([label, length, startsOn], season) => ({
  label,
  startsOn,
  days: Array.from({ length }, (_, i) => madeUpDay(season * 91 + i)),
}));

export const table = {
  summary: 'The same in words',
  head: ['Month', 'Good or very good', 'So-so', 'Hard or very hard', 'No check-in'],
  rows: [
    ['January', 12, 8, 9, 2],
    ['February', 10, 9, 6, 3],
  ],
};
