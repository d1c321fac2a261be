import type { Example } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const examples: Example[] = [
  {
    title: 'Where this page lies',
    element: (
      <Breadcrumbs
        label="Where you are"
        trail={[
          { href: '#learn', label: 'Learn' },
          { href: '#course', label: 'Listening well' },
        ]}
      />
    ),
  },
];
