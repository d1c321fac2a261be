import { Patch } from '../patch/patch.tsx';
import type { TopBarProps } from '../top-bar/top-bar.tsx';

/** The bar of a made-up community, for the examples. */
export const bar: TopBarProps = {
  name: 'Harbour House',
  home: '#today',
  places: [
    { href: '#today', label: 'Today', current: true },
    { href: '#circle', label: 'Circle' },
    { href: '#plan', label: 'Plan' },
    { href: '#community', label: 'Community' },
    { href: '#meet', label: 'Meet' },
    { href: '#find', label: 'Find support' },
    { href: '#learn', label: 'Learn' },
  ],
  placesLabel: 'Places',
  menu: 'Menu',
  close: 'Close',
  help: { href: '#help', label: 'Help now' },
  leave: { label: 'Leave', href: '/leave', to: 'https://example.org/' },
  mark: <Patch seed="Harbour House" fabrics={['lagoon', 'marigold']} size="small" />,
  person: {
    href: '#you',
    label: 'You',
    picture: <Patch seed="Maya" fabrics={['plum', 'mint']} size="small" />,
  },
  beside: [
    { href: '#messages', label: 'Messages, 2 new', icon: 'letter', count: 2 },
    { href: '#notices', label: 'Notices', icon: 'bell' },
  ],
};
