import type { Example } from '../example.ts';
import { Scale } from './scale.tsx';

const words = { 1: 'very little', 2: 'little', 3: 'some', 4: 'much', 5: 'very much' };

export const examples: Example[] = [
  {
    title: 'How much of something',
    element: <Scale name="energy" legend="How much energy did you have?" words={words} value={2} />,
  },
];
