interface Followed {
  href: string;
  /** A name may lead to the same page many times. */
  place: number;
}

/** Which link was followed from which page, in this window alone and only for as long as it shows Kith. */
const followed = new Map<string, Followed>();
const nowhere: Followed = { href: '', place: 0 };
/** How this page was come to; the first one is the browser's own. */
let visit: string | undefined;

document.addEventListener('turbo:click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const { href, pathname, search, hash } = event.target;
  followed.set(location.href, { href, place: linksTo(href).indexOf(event.target) });
  // For a place on this page Turbo would fetch it anew, without what was typed.
  if (hash && pathname + search === location.pathname + location.search) event.preventDefault();
});

document.addEventListener('turbo:visit', (event) => {
  visit = (event as CustomEvent<{ action: string }>).detail.action;
});

// Nobody hears of a page that script drew: its title takes the focus, and after Back the link that led away.
document.addEventListener('turbo:load', () => {
  if (!visit || document.activeElement !== document.body) return;
  const { href, place } = (visit === 'restore' && followed.get(location.href)) || nowhere;
  const title = document.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  (linksTo(href)[place] ?? title)?.focus({ preventScroll: true });
});

// Turbo gives the focus to what is wrong with a form, and then goes to the top of the page.
document.addEventListener('turbo:render', () =>
  requestAnimationFrame(() => document.activeElement?.closest('[autofocus]')?.scrollIntoView()),
);

const linksTo = (href: string) => [...document.links].filter((link) => link.href === href);
