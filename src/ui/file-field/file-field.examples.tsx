import type { Example } from '../example.ts';
import { FileField } from './file-field.tsx';

export const examples: Example[] = [
  {
    title: 'A file to bring in',
    element: (
      <FileField
        name="directory"
        label="List of services"
        hint="A CSV file of at most 20 MB. You see what changes before anything does."
        accept=".csv"
      />
    ),
  },
];
