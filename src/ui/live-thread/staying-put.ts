/** Changes the page above or below; what is in the middle of the screen stays where it is, though some browsers would push it down. */
export function stayingPut(change: () => void) {
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const top = () => seen?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  scrollBy({ top: top() - before, behavior: 'instant' });
}
