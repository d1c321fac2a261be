import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';

export const examples: Example[] = [
  {
    title: 'Who reads this, and when',
    element: (
      <Notice title="Nobody reads this at night">
        <p>Mo reads new posts from 9 am. Until then, these lines are open.</p>
      </Notice>
    ),
  },
  {
    title: 'Good news',
    element: (
      <Notice kind="warm">
        <p>Asha has written back to you.</p>
      </Notice>
    ),
  },
  {
    title: 'Care near a crisis',
    element: (
      <Notice kind="care" title="You matter, and help is here">
        <p>
          You can <a href="#help">talk to someone now</a>. It is free.
        </p>
      </Notice>
    ),
  },
];
