import type { Example } from '../example.ts';
import { Button, ButtonRow, LinkButton } from './button.tsx';

export const examples: Example[] = [
  { title: 'The one thing to do', element: <Button>Send to Asha</Button> },
  {
    title: 'A choice of two',
    element: (
      <ButtonRow>
        <Button>Join the group</Button>
        <LinkButton kind="quiet" href="#later">
          Maybe later
        </LinkButton>
      </ButtonRow>
    ),
  },
  {
    title: 'Something that cannot be taken back',
    element: <Button kind="danger">Erase my journal</Button>,
  },
  {
    title: 'With an icon',
    element: (
      <ButtonRow>
        <LinkButton icon="phone" href="tel:000">
          Call 000
        </LinkButton>
        <Button kind="quiet" icon="print">
          Print my plan
        </Button>
      </ButtonRow>
    ),
  },
  { title: 'Not possible now', element: <Button disabled>Full until 3 December</Button> },
];
