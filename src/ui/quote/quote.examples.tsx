import type { Example } from '../example.ts';
import { Quote } from './quote.tsx';

export const examples: Example[] = [
  {
    title: 'Words to somebody',
    element: <Quote above="To Sam" text={'I have gone quiet.\nPlease call, and do not ask why.'} />,
  },
  {
    title: 'The words that a page is for',
    element: (
      <Quote
        warm
        above="Your words from a good day"
        text="This has passed before. Drink some water, and call Sam."
      />
    ),
  },
];
