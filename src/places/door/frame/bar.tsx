import type { Arrival, Ask } from '../../../platform/web/context.ts';
import type { MessageKey, Words } from '../../../platform/words.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { FootProps } from '../../../ui/page/foot.tsx';
import type { TopBarProps } from '../../../ui/top-bar/top-bar.tsx';
import { neutralPage } from './leave.ts';

interface Place {
  href: string;
  key: MessageKey;
}

const signedOut: Place[] = [
  { href: '/find', key: 'frame.places.find' },
  { href: '/meet', key: 'frame.places.meet' },
  { href: '/learn', key: 'frame.places.learn' },
  { href: '/stories', key: 'frame.places.stories' },
];

const signedIn: Place[] = [
  { href: '/today', key: 'frame.places.today' },
  { href: '/circle', key: 'frame.places.circle' },
  { href: '/plan', key: 'frame.places.plan' },
  { href: '/community', key: 'frame.places.community' },
  { href: '/meet', key: 'frame.places.meet' },
  { href: '/find', key: 'frame.places.find' },
  { href: '/learn', key: 'frame.places.learn' },
];

const main = new Set(['/desk', '/sign-in', ...[...signedIn, ...signedOut].map(({ href }) => href)]);

/** The top bar: only places that this Kith has pages for, and the desk for who has work there. */
export function barFor(c: Ask, words: Words, arrival: Arrival | undefined): TopBarProps {
  const { t } = words;
  const here = placeOf(c);
  return {
    name: arrival?.community.name || t('frame.name'),
    home: '/',
    places: placesFor(c, arrival).map(({ href, key }) => ({
      href,
      label: words.say(key),
      current: href === here,
    })),
    placesLabel: t('frame.places'),
    menu: t('frame.menu'),
    close: t('frame.close'),
    help: { href: '/help', label: t('frame.help') },
    leave: { label: t('frame.leave'), href: '/leave', to: neutralPage },
    ...besides(words, arrival),
  };
}

/** The main place that a page stands in, or nothing. */
export function placeOf(c: Ask): string {
  const here = `/${c.req.path.split('/')[1]}`;
  return main.has(here) ? here : '';
}

/** Before the community is open there is nowhere to go but set-up. */
function placesFor(c: Ask, arrival: Arrival | undefined): Place[] {
  if (arrival && !arrival.community.opened_at) return [];
  const open = openPlaces(c, arrival);
  const places = (arrival?.person ? signedIn : signedOut).filter(({ href }) => open.includes(href));
  const door: Place[] = arrival?.person ? [] : [{ href: '/sign-in', key: 'frame.sign-in' }];
  const desk: Place[] = arrival?.roles.length ? [{ href: '/desk', key: 'frame.places.desk' }] : [];
  return [...places, ...desk, ...door];
}

/** The main places that this Kith has pages for and that the community does not leave out. */
export function openPlaces(c: Ask, arrival: Arrival | undefined = c.get('arrival')): string[] {
  return builtPlaces(c).filter((place) => !arrival?.community.hidden_places.includes(place));
}

export function builtPlaces(c: Ask): string[] {
  return c.get('services').house.flatMap((capability) => capability.place ?? []);
}

/** Without an account the way in stands among the places; with one, notices and the person's own door beside them. */
function besides(
  { t }: Words,
  arrival: Arrival | undefined,
): Pick<TopBarProps, 'beside' | 'person'> {
  if (!arrival?.person || !arrival.community.opened_at) return {};
  const count = arrival.unread;
  const label = count > 0 ? t('frame.notices.some', { count }) : t('frame.notices');
  return {
    beside: [
      {
        href: '/notices',
        label,
        icon: 'bell',
        count,
        live: { stream: '/live', count: '/notices/count' },
      },
    ],
    person: { href: '/you', label: t('frame.you'), picture: <Icon name="heart" /> },
  };
}

export function footFor({ t }: Words): FootProps {
  return {
    label: t('frame.foot'),
    links: [
      { href: '/help', label: t('frame.help') },
      { href: '/house-rules', label: t('frame.foot.rules') },
      { href: '/settings', label: t('frame.foot.settings') },
      { href: '/promises', label: t('frame.foot.promises') },
    ],
  };
}
