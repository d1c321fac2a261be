import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Leave, type LeaveProps } from '../leave/leave.tsx';

export type Place = { href: string; label: string; current?: boolean | undefined };

export type TopBarProps = {
  /** The community's name and its front page. */
  name: string;
  home: string;
  /** The community's picture: a `Patch` without a label. */
  mark?: ComponentChildren;
  places: readonly Place[];
  /** Only where a page holds two bars. */
  placesId?: string | undefined;
  /** The words for the list of places, for the button that opens it on a phone, and for closing it. */
  placesLabel: string;
  menu: string;
  close: string;
  help: { href: string; label: string };
  leave: LeaveProps;
  /** Messages and notices. `label` says the number too, where there is one. */
  beside?: readonly Beside[] | undefined;
  /** The person's own door; `picture` is a `Patch` without a label. */
  person?: { href: string; label: string; picture?: ComponentChildren } | undefined;
};

type Beside = {
  href: string;
  label: string;
  icon: IconName;
  count?: number | undefined;
  /** Keeps the count fresh: a stream of events, and where to ask for `{ count, label }`. */
  live?: { stream: string; count: string } | undefined;
};

export function TopBar(bar: TopBarProps) {
  return (
    <>
      <header class="bar">
        <div class="bar-who">
          <a class="bar-name" href={bar.home}>
            {bar.mark}
            <span>{bar.name}</span>
          </a>
          {bar.beside?.map((link) => (
            <BesideLink {...link} />
          ))}
          {bar.person && <PersonLink {...bar.person} />}
        </div>
        <div class="bar-ways">
          <button class="bar-menu" type="button" popovertarget={bar.placesId ?? 'bar-places'}>
            <Icon name="menu" />
            {bar.menu}
          </button>
          <a class="help-now" href={bar.help.href}>
            {bar.help.label}
          </a>
          <Leave {...bar.leave} />
        </div>
      </header>
      <Places {...bar} />
    </>
  );
}

function Places({ places, placesLabel, placesId = 'bar-places', close }: TopBarProps) {
  return (
    <nav class="places" id={placesId} popover="auto" aria-label={placesLabel}>
      <button
        class="places-close"
        type="button"
        popovertarget={placesId}
        popovertargetaction="hide"
      >
        <Icon name="close" />
        {close}
      </button>
      <ul class="places-list">
        {places.map(({ href, label, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BesideLink({ href, label, icon, count, live }: Beside) {
  const link = (
    <a class="bar-beside" href={href} aria-label={label}>
      <Icon name={icon} />
      {(!!count || live) && (
        <span class="bar-count" hidden={!count}>
          {count}
        </span>
      )}
    </a>
  );
  return live ? <kith-live {...live}>{link}</kith-live> : link;
}

function PersonLink({ href, label, picture }: NonNullable<TopBarProps['person']>) {
  return (
    <a class="bar-beside" href={href} aria-label={label}>
      {picture}
      <Icon name="person" />
    </a>
  );
}
