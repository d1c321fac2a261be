import type { Example } from '../example.ts';
import { deepFabrics, lightFabrics } from '../patch/fabrics.ts';
import { Swatches } from './swatches.tsx';

const named = (fabrics: Record<string, string>) =>
  Object.entries(fabrics).map(([value, colour]) => ({ value, label: value, colour }));

export const examples: Example[] = [
  {
    title: 'The deep fabric of a patch',
    element: (
      <Swatches name="deep" legend="Main colour" value="plum" choices={named(deepFabrics)} />
    ),
  },
  {
    title: 'The light fabric, not chosen yet',
    element: (
      <Swatches
        name="light"
        legend="Second colour"
        choices={named(lightFabrics)}
        error="Choose a colour."
      />
    ),
  },
];
