import type { Example } from '../example.ts';
import { Qr } from '../qr/qr.tsx';
import { Poster } from './poster.tsx';

const drawing =
  '<svg viewBox="0 0 9 9" shape-rendering="crispEdges"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7z"/></svg>';

export const examples: Example[] = [
  {
    title: 'For the door',
    element: (
      <Poster
        title="Harbour House"
        words="People who stand with each other"
        foot={<p>harbour.example</p>}
      >
        <Qr svg={drawing} label="The address below, to scan." />
      </Poster>
    ),
  },
];
