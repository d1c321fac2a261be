import type { Example } from '../example.ts';
import { Cluster } from '../layout/layout.tsx';
import { deepFabrics, lightFabrics } from './fabrics.ts';
import { Patch } from './patch.tsx';

const deep = Object.keys(deepFabrics);
const light = Object.keys(lightFabrics);

export const examples: Example[] = [
  {
    title: 'Three sizes',
    element: (
      <Cluster>
        <Patch seed="Quiet Heron" fabrics={['lagoon', 'peach']} size="small" label="Quiet Heron" />
        <Patch seed="Quiet Heron" fabrics={['lagoon', 'peach']} />
        <Patch seed="Quiet Heron" fabrics={['lagoon', 'peach']} size="large" />
      </Cluster>
    ),
  },
  {
    title: 'All fabrics',
    element: (
      <Cluster>
        {deep.flatMap((first, i) =>
          light.map((second, j) => (
            <Patch seed={`fabric ${i * 6 + j}`} fabrics={[first, second]} />
          )),
        )}
      </Cluster>
    ),
  },
];
