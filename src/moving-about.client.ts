interface Followed {
  href: string;
  /** A name may lead to the same page many times. */
  place: number;
}

/** Which link was followed from which page, in this window alone and only for as long as it shows Kith. */
const followed = new Map<string, Followed>();
let isBack = false;

document.addEventListener('turbo:click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const { href, pathname, search, hash } = event.target;
  followed.set(location.href, { href, place: linksTo(href).indexOf(event.target) });
  // For a place on this page Turbo would fetch it anew, without what was typed.
  if (hash && pathname + search === location.pathname + location.search) event.preventDefault();
});

document.addEventListener('turbo:visit', (event) => {
  isBack = (event as CustomEvent<{ action: string }>).detail.action === 'restore';
});

// Turbo gives the focus to what is wrong with a form, and then goes to the top of the page.
document.addEventListener('turbo:render', () =>
  requestAnimationFrame(() => {
    const first = document.activeElement?.closest('[autofocus]');
    if (first) first.scrollIntoView();
    else if (document.activeElement === document.body) focusTitle();
  }),
);

document.addEventListener('turbo:load', () => {
  const { href, place } = (isBack && followed.get(location.href)) || { href: '', place: 0 };
  linksTo(href)[place]?.focus({ preventScroll: true });
});

/** Nobody hears of a page that script drew unless the focus goes there. */
function focusTitle() {
  const title = document.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
}

const linksTo = (href: string) => [...document.links].filter((link) => link.href === href);
