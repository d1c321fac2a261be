import type { Example } from '../example.ts';
import { Locator } from './locator.tsx';

const caption = (metres: number) => `Each square is ${metres} metres. North is up.`;
const towns = [
  { label: 'Wrenfield', latitude: 52.5, longitude: -2.5 },
  { label: 'Little Marrow', latitude: 52.53, longitude: -2.44 },
];

export const examples: Example[] = [
  {
    title: 'Around a place',
    element: (
      <Locator
        label="Three places around the library"
        here={{ label: 'The library', latitude: 52.503, longitude: -2.49 }}
        places={[
          { number: 1, latitude: 52.505, longitude: -2.48 },
          { number: 2, latitude: 52.512, longitude: -2.46 },
          { number: 3, latitude: 52.49, longitude: -2.52 },
        ]}
        names={towns}
        caption={caption}
      />
    ),
  },
  {
    title: 'Two in one house, and one far away',
    element: (
      <Locator
        label="Three places"
        places={[
          { number: 1, latitude: 52.505, longitude: -2.48 },
          { number: 4, latitude: 52.505, longitude: -2.48 },
          { number: 2, latitude: 52.6, longitude: -2.3 },
        ]}
        caption={caption}
      />
    ),
  },
];
