import { LinkButton } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { EmptyState } from './empty-state.tsx';

export const examples: Example[] = [
  {
    title: 'An invitation with one step',
    element: (
      <EmptyState
        title="Your circle begins with one person"
        step={<LinkButton href="#invite">Invite someone</LinkButton>}
      >
        <p>They see nothing about you until you say so.</p>
      </EmptyState>
    ),
  },
];
