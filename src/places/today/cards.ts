import type { VNode } from 'preact';
import type { Ask } from '../../platform/web/context.ts';

/** The cards of all capabilities that have something to say today, the lightest first. Drawn in turn: they share one transaction. */
export async function cardsOfToday(c: Ask): Promise<VNode[]> {
  const cards = c.var.services.house.flatMap((capability) => capability.today ?? []);
  const drawn: VNode[] = [];
  for (const card of cards.toSorted((a, b) => a.weight - b.weight)) {
    const node = await card.draw(c);
    if (node) drawn.push(node);
  }
  return drawn;
}
