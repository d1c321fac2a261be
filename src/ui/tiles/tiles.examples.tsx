import type { Example } from '../example.ts';
import { Patch } from '../patch/patch.tsx';
import { Tiles } from './tiles.tsx';

export const examples: Example[] = [
  {
    title: 'Doors with their cloth',
    element: (
      <Tiles
        tiles={[
          {
            href: '#home',
            label: 'Somewhere to live',
            note: 'A bed for tonight, rent, bills',
            picture: <Patch seed="home" fabrics={['lagoon', 'sky']} />,
          },
          {
            href: '#mind',
            label: 'How I feel',
            note: 'Somebody to talk to',
            picture: <Patch seed="mind" fabrics={['plum', 'lilac']} />,
          },
        ]}
      />
    ),
  },
];
