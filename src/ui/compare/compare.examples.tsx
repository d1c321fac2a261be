import type { Example } from '../example.ts';
import { Compare } from './compare.tsx';

export const examples: Example[] = [
  {
    title: 'Two versions of a section',
    element: (
      <Compare
        caption="What changed"
        older="Version 2, 3 May"
        newer="Version 3, today"
        goneLabel="Taken out"
        newLabel="New"
        lines={[
          { kind: 'same', line: 'A walk before work' },
          { kind: 'gone', line: 'Coffee with Ola' },
          { kind: 'new', line: 'Choir on Tuesdays' },
          { kind: 'same', line: 'Bed by eleven' },
        ]}
      />
    ),
  },
];
