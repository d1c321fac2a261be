import { ButtonRow, LinkButton } from '../button/button.tsx';
import { Card, Cards } from '../card/card.tsx';
import { Section } from '../layout/layout.tsx';
import { PageHead } from '../page/page-head.tsx';
import { deepFabrics, lightFabrics } from '../patch/fabrics.ts';
import { CommunityQuilt } from '../quilt/community-quilt.tsx';

const deep = Object.keys(deepFabrics);
const light = Object.keys(lightFabrics);

const patches = Array.from({ length: 40 }, (_, i) => ({
  seed: `neighbour ${i}`,
  fabrics: [deep[(i * 7 + 1) % 6] ?? '', light[(i * 5 + (i >> 2)) % 6] ?? ''] as const,
}));

/** What a visitor sees first. */
export function FrontPage() {
  return (
    <>
      <CommunityQuilt title="A quilt of the patches of 40 members" patches={patches} />
      <PageHead
        title="Nobody gets through it alone"
        lede="Harbour House is people who have been there, and people who stand with them."
      />
      <ButtonRow>
        <LinkButton href="#join">Join us</LinkButton>
        <LinkButton kind="quiet" href="#visit">
          Come by first
        </LinkButton>
      </ButtonRow>
      <Section title="This week, open to all">
        <Cards>
          <Card title="Breakfast club" href="#breakfast" level={3}>
            <p>Every day, 8 am, Harbour Street 4. Nobody asks why you came.</p>
          </Card>
          <Card title="Tuesday walk" href="#walk" level={3}>
            <p>Tuesday 24 November, 10 am, park gate. Slow, flat, an hour.</p>
          </Card>
          <Card title="Families’ evening" href="#families" level={3}>
            <p>Thursday 26 November, 7 pm, online. For those who stand by someone.</p>
          </Card>
        </Cards>
      </Section>
    </>
  );
}
