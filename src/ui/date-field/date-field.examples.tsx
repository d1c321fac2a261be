import type { Example } from '../example.ts';
import { DateField, PickedDate } from './date-field.tsx';

export const examples: Example[] = [
  {
    title: 'A date known by heart',
    element: (
      <DateField
        name="born"
        legend="When were you born?"
        hint="For example, 31 3 1980. We keep only whether you are old enough."
        value={{ day: '9', month: '11' }}
        error="Add the year."
        parts={[
          { part: 'day', label: 'Day' },
          { part: 'month', label: 'Month' },
          { part: 'year', label: 'Year' },
        ]}
      />
    ),
  },
  {
    title: 'A near date',
    element: <PickedDate name="ends" label="Share until" value="2027-02-24" min="2026-11-21" />,
  },
];
