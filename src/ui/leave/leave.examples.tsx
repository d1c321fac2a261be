import type { Example } from '../example.ts';
import { Leave } from './leave.tsx';

export const examples: Example[] = [
  {
    title: 'The quick exit',
    element: <Leave label="Leave" href="/leave" to="https://example.org/" />,
  },
];
