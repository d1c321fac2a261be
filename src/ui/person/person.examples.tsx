import type { Example } from '../example.ts';
import { Person } from './person.tsx';

export const examples: Example[] = [
  {
    title: 'With a note',
    element: (
      <Person
        name="Asha"
        href="#asha"
        seed="Asha"
        fabrics={['berry', 'marigold']}
        note="Peer supporter"
      />
    ),
  },
  { title: 'A name alone', element: <Person name="Mo" seed="Mo" fabrics={['forest', 'sky']} /> },
];
