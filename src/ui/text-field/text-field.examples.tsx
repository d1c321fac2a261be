import type { Example } from '../example.ts';
import { TextField } from './text-field.tsx';

export const examples: Example[] = [
  {
    title: 'One line',
    element: <TextField name="persona" label="Your name in this space" value="Quiet Heron" />,
  },
  {
    title: 'With a hint',
    element: (
      <TextField
        name="postcode"
        label="Your postcode"
        hint="We use it for this search and do not keep it."
        autocomplete="postal-code"
        short
      />
    ),
  },
  {
    title: 'With an error, and what was typed',
    element: (
      <TextField
        name="code"
        label="Code from your app"
        error="That code has run out. Type the one that your app shows now."
        value="20481"
        inputmode="numeric"
        short
      />
    ),
  },
];
