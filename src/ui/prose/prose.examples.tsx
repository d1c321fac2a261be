import type { Example } from '../example.ts';
import { Prose } from './prose.tsx';

export const examples: Example[] = [
  {
    title: 'Rules of a community',
    element: (
      <Prose
        level={3}
        text={
          '# Be kind\nSpeak as you would on a hard day of your own.\n\n# Leave out\n\n- selling\n- <b>shouting</b>'
        }
      />
    ),
  },
];
