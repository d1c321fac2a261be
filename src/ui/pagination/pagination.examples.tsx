import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const examples: Example[] = [
  {
    title: 'Both ways',
    element: (
      <Pagination
        label="Pages of services"
        previous={{ href: '#1', label: 'Earlier', note: 'Page 1 of 3' }}
        next={{ href: '#3', label: 'Later', note: 'Page 3 of 3' }}
      />
    ),
  },
];
