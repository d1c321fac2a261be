import type { Example } from '../example.ts';
import { Checkbox, Checkboxes } from './checkboxes.tsx';

export const examples: Example[] = [
  {
    title: 'Any of several',
    element: (
      <Checkboxes
        name="signs"
        legend="Which early signs do you notice?"
        hint="Tick as many as you like, or none."
        value={['sleep']}
        choices={[
          { value: 'sleep', label: 'I sleep less than 5 hours' },
          { value: 'door', label: 'I do not open the door' },
          { value: 'spend', label: 'I buy more than I need', hint: 'You added this in March.' },
        ]}
      />
    ),
  },
  {
    title: 'Many short words, beside each other',
    element: (
      <Checkboxes
        name="helped"
        legend="What helped?"
        close
        choices={['people', 'music', 'rest'].map((value) => ({ value, label: value }))}
      />
    ),
  },
  {
    title: 'One yes',
    element: (
      <Checkbox name="rules" label="I have read the house rules" error="Tick this to go on." />
    ),
  },
];
