import { deleteCopy, keptCopy, putCopy } from './copy-shelf.client.ts';
import { isGoodPin, newDeviceKey, sealCopy } from './sealed-copy.client.ts';
import { say } from './say.client.ts';

/** Locks the plan on this device; the server hears the number of the copy alone. */
export class KeepPlan extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || !window.isSecureContext || !('indexedDB' in window)) return;
    say(this);
    form.hidden = false;
    form.addEventListener('submit', this.#keep);
  }

  #keep = (event: SubmitEvent) => {
    event.preventDefault();
    const [pin, again] = ['pin', 'again'].map((name) => this.#typed(name));
    if (!isGoodPin(pin ?? '')) return say(this, 'short');
    if (pin !== again) return say(this, 'differ');
    say(this);
    this.#lock(pin ?? '').catch(() => {
      void deleteCopy();
      say(this, 'failed');
    });
  };

  async #lock(pin: string): Promise<void> {
    const before = await keptCopy();
    const id = crypto.randomUUID();
    const device = await newDeviceKey();
    const sealed = await sealCopy(pin, device, this.getAttribute('words') ?? '');
    await putCopy({ id, device, sealed, wrong: 0 });
    const body = new URLSearchParams({ copy: id });
    const noted = await fetch('/plan/safety/copies', { method: 'POST', body });
    if (!noted.ok) throw new Error('The copy was not noted.');
    if (before) await fetch(`/plan/safety/copies/${before.id}/forgetting`, { method: 'POST' });
    location.assign(noted.url);
  }

  #typed(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  }
}
