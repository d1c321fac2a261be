import type { VNode } from 'preact';
import type { Ask } from '../../../platform/web/context.ts';

/** What the capabilities show to whoever comes by, the lightest first. Drawn in turn: they share one transaction. */
export async function frontCards(c: Ask): Promise<VNode[]> {
  const cards = c.var.services.house.flatMap((capability) => capability.front ?? []);
  const drawn: VNode[] = [];
  for (const card of cards.toSorted((a, b) => a.weight - b.weight)) {
    const node = await card.draw(c);
    if (node) drawn.push(node);
  }
  return drawn;
}
