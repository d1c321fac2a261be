import type { Example } from '../example.ts';
import { Qr } from './qr.tsx';

const drawing =
  '<svg viewBox="0 0 9 9" shape-rendering="crispEdges"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7z"/></svg>';

export const examples: Example[] = [
  {
    title: 'A picture to scan',
    element: <Qr svg={drawing} label="The key for your app. It is written out below." />,
  },
];
