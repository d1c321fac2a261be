import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Fieldset } from './fieldset.tsx';

export const examples: Example[] = [
  {
    title: 'Several fields of one answer',
    element: (
      <Fieldset
        name="meeting-place"
        legend="Where do we meet?"
        hint="Only people who come see the street."
      >
        <TextField name="street" label="Street and number" autocomplete="address-line1" />
        <TextField name="town" label="Town" autocomplete="address-level2" />
      </Fieldset>
    ),
  },
];
