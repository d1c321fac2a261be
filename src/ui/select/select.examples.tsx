import type { Example } from '../example.ts';
import { Select } from './select.tsx';

export const examples: Example[] = [
  {
    title: 'One of many',
    element: (
      <Select
        name="language"
        label="Language of the group"
        value="so"
        options={[
          { value: 'en', label: 'English' },
          { value: 'so', label: 'Soomaali' },
          { value: 'ar', label: 'العربية' },
        ]}
      />
    ),
  },
];
