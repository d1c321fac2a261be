import { Leave } from './leave/leave.client.ts';
import { Copy } from './copy-button/copy.client.ts';
import { Print } from './print-card/print.client.ts';
import { NearMe } from './near-me/near-me.client.ts';
import { Live } from './top-bar/live.client.ts';
import { Thread } from './live-thread/thread.client.ts';
import { Press } from './post/press.client.ts';
import { Draft } from './textarea/draft.client.ts';

/** Custom elements connect and disconnect by themselves, so they live through Turbo's visits. */
const islands = {
  'kith-leave': Leave,
  'kith-draft': Draft,
  'kith-live': Live,
  'kith-thread': Thread,
  'kith-press': Press,
  'kith-copy': Copy,
  'kith-print': Print,
  'kith-near': NearMe,
};

for (const [name, island] of Object.entries(islands)) {
  if (!customElements.get(name)) customElements.define(name, island);
}
