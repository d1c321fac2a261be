import type { Example } from '../example.ts';
import { drawings } from './drawings.ts';
import { Icon, type IconName } from './icon.tsx';

export const examples: Example[] = [
  {
    title: 'Every icon',
    element: (
      <ul class="cluster">
        {Object.keys(drawings).map((name) => (
          <li>
            <Icon name={name as IconName} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
];
