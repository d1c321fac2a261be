import type { Example } from '../example.ts';
import { Field, fieldAttributes, Hint } from './field.tsx';

const field = { name: 'nickname', label: 'What should we call you?', hint: 'Any name you like.' };

export const examples: Example[] = [
  {
    title: 'A label, a hint and a control of your own',
    element: (
      <Field {...field}>
        <input class="input" type="text" {...fieldAttributes(field)} />
      </Field>
    ),
  },
  { title: 'A hint by itself', element: <Hint>You can change this at any time.</Hint> },
];
