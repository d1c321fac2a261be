import type { Example } from '../example.ts';
import { Tabs } from './tabs.tsx';

export const examples: Example[] = [
  {
    title: 'Three pages side by side',
    element: (
      <Tabs
        label="Your plan"
        tabs={[
          { href: '#well', label: 'What keeps me well', current: true },
          { href: '#signs', label: 'Early signs' },
          { href: '#crisis', label: 'In a crisis' },
        ]}
      />
    ),
  },
];
