import { wantedCopy } from './copy-shelf.client.ts';

/** Shows the way to a kept plan where this device keeps one. */
export class KeptPlan extends HTMLElement {
  connectedCallback() {
    void wantedCopy().then((copy) => {
      this.hidden = copy === undefined;
    });
  }
}
