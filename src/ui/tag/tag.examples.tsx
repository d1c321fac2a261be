import type { Example } from '../example.ts';
import { Cluster } from '../layout/layout.tsx';
import { Tag } from './tag.tsx';

export const examples: Example[] = [
  {
    title: 'Every kind',
    element: (
      <Cluster>
        <Tag>Step-free</Tag>
        <Tag kind="teal">You are coming</Tag>
        <Tag kind="warm">Two places left</Tag>
      </Cluster>
    ),
  },
];
