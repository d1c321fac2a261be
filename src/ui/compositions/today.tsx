import { Audience } from '../audience/audience.tsx';
import { LinkButton } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { FaceButtons } from '../faces/faces.tsx';
import { Flash } from '../flash/flash.tsx';
import { Columns, Section, Stack } from '../layout/layout.tsx';
import { LinkList } from '../link-list/link-list.tsx';
import { PageHead } from '../page/page-head.tsx';
import { Patch } from '../patch/patch.tsx';

const words = { 1: 'Very hard', 2: 'Hard', 3: 'So-so', 4: 'Good', 5: 'Very good' };

/** The signed-in home: one greeting, one check-in, what is on, who waits, who thought of me. */
export function Today() {
  return (
    <>
      <Flash text="Sam can see how your days are, until 24 February." />
      <PageHead title="Good morning, Maya" lede="It is Monday 23 November." />
      <Columns uneven>
        <Stack gap={10}>
          <CheckIn />
          <OnToday />
        </Stack>
        <Stack gap={10}>
          <Thoughts />
          <LinkButton kind="quiet" href="#hard-day">
            It is a hard day
          </LinkButton>
        </Stack>
      </Columns>
    </>
  );
}

function CheckIn() {
  return (
    <Card sewn above={<Audience kind="circle">Sam can see the face you choose</Audience>}>
      <form method="post" action="/plan/check-ins">
        <FaceButtons
          name="today-mood"
          legend="How is today?"
          hint="One tap is enough. You can add more after."
          words={words}
        />
      </form>
    </Card>
  );
}

function OnToday() {
  return (
    <Section title="On today">
      <LinkList
        links={[
          {
            href: '#tablet',
            label: 'Morning tablet',
            note: 'You said: with breakfast',
            end: '8 am',
          },
          {
            href: '#walk',
            label: 'Lift to Dr Ruiz, with Mo',
            note: 'Mo is at your door',
            end: '2 pm',
          },
          {
            href: '#group',
            label: 'Night Owls, online',
            note: 'Asha leads. Nine are coming.',
            end: '7 pm',
          },
        ]}
      />
    </Section>
  );
}

function Thoughts() {
  return (
    <Section title="Who thought of you">
      <LinkList
        links={[
          {
            href: '#asha',
            label: 'Asha',
            note: '“The first week back is the longest. You are in it, and I am here.”',
            picture: <Patch seed="Asha" fabrics={['berry', 'marigold']} />,
          },
          {
            href: '#heron',
            label: 'Quiet Heron',
            note: 'Waits for a word from you',
            picture: <Patch seed="Quiet Heron 41" fabrics={['lagoon', 'peach']} />,
          },
        ]}
      />
    </Section>
  );
}
