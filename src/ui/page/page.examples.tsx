import type { Example } from '../example.ts';
import { BackLink, PageHead } from './page-head.tsx';
import { Foot } from './foot.tsx';

export const examples: Example[] = [
  {
    title: 'The head of a page',
    element: (
      <PageHead
        back={{ href: '#circle', label: 'Circle' }}
        title="What Sam can see"
        lede="You decide what Sam sees, and until when. You can take it back at any time."
      />
    ),
  },
  { title: 'The way back', element: <BackLink href="#plan" label="Plan" /> },
  {
    title: 'The foot of a page',
    element: (
      <Foot
        label="About the example"
        links={[
          { href: '#look', label: 'How this looks' },
          { href: '#privacy', label: 'Privacy' },
          { href: '#rules', label: 'House rules' },
        ]}
        note="Harbour House runs this. Kith is free software."
      />
    ),
  },
];
