import { Card } from '../card/card.tsx';
import type { Example } from '../example.ts';
import { Columns, Section, Stitch } from './layout.tsx';

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
