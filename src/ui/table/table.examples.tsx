import type { Example } from '../example.ts';
import { Table } from './table.tsx';

export const examples: Example[] = [
  {
    title: 'With numbers',
    element: (
      <Table
        caption="Who came to the breakfast club"
        head={['Week', 'People', 'First time']}
        numbers={[1, 2]}
        rows={[
          ['2 November', 14, 3],
          ['9 November', 17, 'fewer than 5'],
          ['16 November', 12, 'none'],
        ]}
      />
    ),
  },
];
