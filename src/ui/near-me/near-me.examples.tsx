import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { NearMe } from './near-me.tsx';

export const examples: Example[] = [
  {
    title: 'Beside the field for a place',
    element: (
      <>
        <TextField name="near-example" label="Near" />
        <NearMe
          action="/find/position"
          field="near-example"
          label="Use where I am"
          asking="Looking where you are …"
          failed="We could not tell where you are. Type a town or a postcode."
          note="Your browser asks you first. We keep nothing."
        />
      </>
    ),
  },
];
