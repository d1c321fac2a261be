import type { VNode } from 'preact';
import type { TodayCard } from '../../platform/capability.ts';
import type { Ask } from '../../platform/web/context.ts';

/** The cards of all capabilities that have something to say today. */
export const cardsOfToday = (c: Ask): Promise<VNode[]> =>
  drawn(
    c,
    c.var.services.house.flatMap(({ today }) => today ?? []),
  );

/** What stays on a hard day. */
export const cardsOfHardDay = (c: Ask): Promise<VNode[]> =>
  drawn(
    c,
    c.var.services.house.flatMap(({ hardDay }) => hardDay ?? []),
  );

/** The lightest first. Drawn in turn: they share one transaction. */
async function drawn(c: Ask, cards: TodayCard[]): Promise<VNode[]> {
  const nodes: VNode[] = [];
  for (const card of cards.toSorted((a, b) => a.weight - b.weight)) {
    const node = await card.draw(c);
    if (node) nodes.push(node);
  }
  return nodes;
}
