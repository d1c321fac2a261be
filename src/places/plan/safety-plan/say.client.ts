/** Shows one of an island's own sentences, or none; the page brings all of them. */
export function say(island: HTMLElement, what?: string): void {
  for (const words of island.querySelectorAll<HTMLElement>('[data-say]'))
    words.hidden = words.dataset['say'] !== what;
}
