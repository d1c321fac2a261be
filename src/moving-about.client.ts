interface Left {
  /** The link that led away; a name may lead to the same page many times. */
  href: string;
  place: number;
  /** Which of its folded parts were open, by their places on the page. */
  open: number[];
}

/** How each page was left, in this window alone and only for as long as it shows Kith. */
const left = new Map<string, Left>();
let isBack = false;

document.addEventListener('turbo:click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const { href, pathname, search, hash } = event.target;
  leave(href, linksTo(href).indexOf(event.target));
  // For a place on this page Turbo would fetch it anew, without what was typed.
  if (hash && pathname + search === location.pathname + location.search) event.preventDefault();
});

document.addEventListener('turbo:submit-start', () => leave('', 0));

document.addEventListener('turbo:visit', (event) => {
  isBack = (event as CustomEvent<{ action: string }>).detail.action === 'restore';
});

// What was open is open again before Turbo goes to where one was; what is wrong with a form is in sight after it went to the top.
document.addEventListener('turbo:render', () => {
  const { open } = (isBack && left.get(location.href)) || { open: [] };
  for (const place of open) folded()[place]?.setAttribute('open', '');
  requestAnimationFrame(() => {
    const first = document.activeElement?.closest('[autofocus]');
    if (first) first.scrollIntoView();
    else if (document.activeElement === document.body) focusTitle();
  });
});

document.addEventListener('turbo:load', () => {
  const { href, place } = (isBack && left.get(location.href)) || { href: '', place: 0 };
  linksTo(href)[place]?.focus({ preventScroll: true });
});

function leave(href: string, place: number) {
  const open = folded().flatMap((part, at) => (part.hasAttribute('open') ? [at] : []));
  left.set(location.href, { href, place, open });
}

/** Nobody hears of a page that script drew unless the focus goes there. */
function focusTitle() {
  const title = document.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
}

const linksTo = (href: string) => [...document.links].filter((link) => link.href === href);
const folded = () => [...document.querySelectorAll('details')];
