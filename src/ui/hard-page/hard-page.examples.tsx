import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Radios } from '../radios/radios.tsx';
import { HardPage } from './hard-page.tsx';

export const examples: Example[] = [
  {
    title: 'One question',
    element: (
      <HardPage
        title="Are you safe right now?"
        lede="Mo is on call until 10 pm and reads your answer."
        back={{ href: '#today', label: 'Today' }}
      >
        <form method="post">
          <Radios
            name="safe"
            legend="Your answer"
            choices={[
              { value: 'yes', label: 'I am safe' },
              { value: 'unsure', label: 'I am not sure' },
              { value: 'no', label: 'I am not safe' },
            ]}
          />
          <Button>Go on</Button>
        </form>
      </HardPage>
    ),
  },
];
