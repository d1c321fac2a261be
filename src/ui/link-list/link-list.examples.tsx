import type { Example } from '../example.ts';
import { Patch } from '../patch/patch.tsx';
import { LinkList } from './link-list.tsx';

export const examples: Example[] = [
  {
    title: 'With pictures and times',
    element: (
      <LinkList
        links={[
          {
            href: '#sam',
            label: 'Sam wrote to you',
            note: 'Thinking of you before Thursday.',
            picture: <Patch seed="Sam" fabrics={['lagoon', 'peach']} />,
            end: 'This morning',
          },
          {
            href: '#walk',
            label: 'Tuesday walk',
            note: '10 am, park gate',
            picture: <Patch seed="Tuesday walk" fabrics={['forest', 'marigold']} />,
            end: 'Tomorrow',
          },
        ]}
      />
    ),
  },
  {
    title: 'Plain',
    element: (
      <LinkList
        links={[
          { href: '#housing', label: 'Housing', note: '12 services near you' },
          { href: '#work', label: 'Work', note: '7 services near you' },
        ]}
      />
    ),
  },
];
