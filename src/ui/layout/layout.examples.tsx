import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import type { Example } from '../example.ts';
import { Columns, Section, Spread, Stitch } from './layout.tsx';

export const examples: Example[] = [
  {
    title: 'Two columns on a desk, one on a phone',
    element: (
      <Columns uneven>
        <Card title="Read first">The wider column holds what the page is for.</Card>
        <Card title="Then this">The narrower one holds what helps.</Card>
      </Columns>
    ),
  },
  {
    title: 'Words, and what can be done with them',
    element: (
      <Spread>
        <span>One hour at a time.</span>
        <Button kind="quiet">Take away</Button>
      </Spread>
    ),
  },
  {
    title: 'A section after a row of stitches',
    element: (
      <>
        <Stitch />
        <Section title="What happens next">
          <p>Asha reads your note today, before 6 pm.</p>
        </Section>
      </>
    ),
  },
];
