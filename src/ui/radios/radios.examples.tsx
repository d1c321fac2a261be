import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Radios } from './radios.tsx';

const presets = [
  { value: 'cheers', label: 'Cheers me on', hint: 'They see nothing. They can send you a word.' },
  { value: 'knows', label: 'Knows how I am', hint: 'They see how your days were.' },
  {
    value: 'stands',
    label: 'Stands by me',
    hint: 'They see how your days were and your safety plan. They hear of alerts.',
  },
];

export const examples: Example[] = [
  {
    title: 'One of three',
    element: <Radios name="preset" legend="What may Sam see?" choices={presets} value="knows" />,
  },
  {
    title: 'With an error',
    element: (
      <Radios
        name="until"
        legend="Until when?"
        hint="You can end it sooner at any time."
        error="Choose how long Sam may see this."
        choices={[
          { value: 'week', label: 'One week' },
          { value: 'year', label: 'One year' },
        ]}
      />
    ),
  },
  {
    title: 'A choice that asks one thing more',
    element: (
      <Radios
        name="reach"
        legend="How may we reach you?"
        value="text"
        choices={[
          { value: 'here', label: 'Here, in Kith' },
          {
            value: 'text',
            label: 'By text message',
            more: <TextField name="reach-phone" label="Phone number" type="tel" />,
          },
        ]}
      />
    ),
  },
];
