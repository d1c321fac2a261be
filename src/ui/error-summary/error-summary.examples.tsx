import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: Example[] = [
  {
    title: 'Two things to put right',
    element: (
      <ErrorSummary
        title="Two answers are missing"
        errors={[
          { name: 'born', text: 'Add the year that you were born' },
          { name: 'until', text: 'Choose how long Sam may see this' },
        ]}
      />
    ),
  },
];
