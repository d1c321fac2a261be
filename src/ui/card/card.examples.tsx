import { Audience } from '../audience/audience.tsx';
import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Card, Cards } from './card.tsx';

export const examples: Example[] = [
  {
    title: 'A card',
    element: (
      <Card title="Tuesday walk" href="#walk">
        <p>Tuesday 24 November, 10 am, at the park gate. Six people are coming.</p>
      </Card>
    ),
  },
  {
    title: 'The card that matters most',
    element: (
      <Card
        title="How is today?"
        sewn
        above={<Audience kind="circle">Sam and Asha can see this</Audience>}
      >
        <p>One tap is enough.</p>
        <Button>Check in</Button>
      </Card>
    ),
  },
  {
    title: 'Cards beside each other',
    element: (
      <Cards>
        <Card title="Painting" href="#a">
          Wednesdays at 2 pm
        </Card>
        <Card title="Hearing voices group" href="#b">
          Thursdays at 6 pm
        </Card>
        <Card title="Breakfast club" href="#c">
          Every day at 8 am
        </Card>
      </Cards>
    ),
  },
];
