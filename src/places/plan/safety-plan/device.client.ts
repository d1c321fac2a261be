import { KeepPlan } from './keep-plan.client.ts';
import { KeptPlan } from './kept-plan.client.ts';
import { OpenPlan } from './open-plan.client.ts';

/** What only the pages of a kept plan need; Help now brings it along, so it is there without a line. */
const islands = {
  'kith-keep-plan': KeepPlan,
  'kith-kept-plan': KeptPlan,
  'kith-open-plan': OpenPlan,
};

for (const [name, island] of Object.entries(islands))
  if (!customElements.get(name)) customElements.define(name, island);
