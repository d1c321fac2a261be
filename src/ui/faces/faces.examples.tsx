import type { Example } from '../example.ts';
import { FaceButtons, Faces } from './faces.tsx';

const words = { 1: 'Very hard', 2: 'Hard', 3: 'So-so', 4: 'Good', 5: 'Very good' };
const level = { 1: 'Very low', 2: 'Low', 3: 'Level', 4: 'High', 5: 'Very high' };

export const examples: Example[] = [
  {
    title: 'One tap sends it',
    element: <FaceButtons name="mood-now" legend="How is today?" words={words} />,
  },
  {
    title: 'As a choice in a longer form',
    element: <Faces name="mood" legend="How was yesterday?" words={words} value={3} />,
  },
  {
    title: 'Where the middle is home',
    element: (
      <Faces
        name="level"
        legend="Where are you today?"
        words={level}
        scale="centred"
        value={4}
        error="Choose the one that is nearest."
      />
    ),
  },
];
