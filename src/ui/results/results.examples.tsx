import type { Example } from '../example.ts';
import { Tag } from '../tag/tag.tsx';
import { Results } from './results.tsx';

export const examples: Example[] = [
  {
    title: 'One with a place, one by phone',
    element: (
      <Results
        because="It is here because"
        level={3}
        results={[
          {
            number: 1,
            title: 'Hablemos',
            href: '#hablemos',
            note: 'Unity Centre, 1.2 km away',
            about: 'Counselling in Spanish, alone or as a couple.',
            reasons: ['Speaks Spanish', 'Free', 'Open on Saturday'],
            states: (
              <>
                <Tag kind="teal">Open until 3 pm</Tag> <span>Checked 3 October 2026</span>
              </>
            ),
          },
          {
            title: 'Rowan Line',
            href: '#rowan',
            note: 'By phone, at any hour',
            reasons: ['Free'],
          },
        ]}
      />
    ),
  },
];
