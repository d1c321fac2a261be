interface Followed {
  href: string;
  /** A name may lead to the same page many times. */
  place: number;
}

/** Which link was followed from which page, in this window alone and only for as long as it shows Kith. */
const followed = new Map<string, Followed>();
let isBack = false;

/** After Back the focus is on the link that led away. */
document.addEventListener('turbo:click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement)) return;
  const { href } = target;
  followed.set(location.href, { href, place: linksTo(href).indexOf(target) });
});
document.addEventListener('turbo:visit', (event) => {
  isBack = (event as CustomEvent<{ action: string }>).detail.action === 'restore';
});
document.addEventListener('turbo:load', () => {
  const { href, place } = (isBack && followed.get(location.href)) || { href: '', place: 0 };
  linksTo(href)[place]?.focus({ preventScroll: true });
});

const linksTo = (href: string) => [...document.links].filter((link) => link.href === href);
