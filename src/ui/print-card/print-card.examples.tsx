import type { Example } from '../example.ts';
import { PrintButton } from './print-button.tsx';
import { PrintCard, PrintSheet } from './print-card.tsx';

export const examples: Example[] = [
  {
    title: 'A safety plan for the wallet',
    element: (
      <PrintCard title="When it gets hard" foot="The whole plan is on my phone.">
        <ul>
          <li>Put the kettle on, open the window</li>
          <li>Ring Sam, any hour</li>
          <li>Talk line: 555 0100</li>
        </ul>
      </PrintCard>
    ),
  },
  { title: 'The button, shown where script runs', element: <PrintButton label="Print my plan" /> },
  {
    title: 'A sheet of cards',
    element: (
      <PrintSheet>
        {['7KQ2', '9XDM'].map((code) => (
          <PrintCard title="Harbour House" foot="Until 4 December.">
            <p>
              <strong>{code}</strong>
            </p>
          </PrintCard>
        ))}
      </PrintSheet>
    ),
  },
];
