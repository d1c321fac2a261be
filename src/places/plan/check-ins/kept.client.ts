import { fieldsOf, keepTaps, keptOwner, keptTaps, setOwner, today } from './kept-shelf.client.ts';

/** One tap without a line: kept on this device, and sent once when there is one and its owner is there. */
export class KeptCheckIn extends HTMLElement {
  #tapped: Record<string, string> = {};

  connectedCallback() {
    this.addEventListener('submit', this.#submitted);
    this.addEventListener('turbo:fetch-request-error', this.#lost);
    window.addEventListener('online', this.#send);
    if (this.#whose) setOwner(this.#whose);
    void this.#send();
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#send);
  }

  /** Empty on the page that is kept for all. */
  get #whose() {
    return this.getAttribute('for') ?? '';
  }

  #submitted = (event: SubmitEvent) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    this.#tapped = fieldsOf(target, submitter);
    if (!navigator.onLine || !this.#whose) this.#lost(event);
  };

  #lost = (event: Event) => {
    event.preventDefault();
    const fields = this.#whose ? this.#tapped : { ...this.#tapped, ...today() };
    keepTaps([...keptTaps(), { for: this.#whose || keptOwner(), fields }]);
    this.#say('kept');
  };

  #send = async () => {
    for (const one of keptTaps().filter((tap) => tap.for === this.#whose)) {
      const body = new URLSearchParams({ ...one.fields, 'kept-for': one.for });
      const answer = await fetch('/plan/check-ins', { method: 'POST', body }).catch(() => null);
      const saved = answer?.redirected && answer.url.includes('/plan/check-ins/');
      if (!saved && answer?.status !== 422) continue;
      keepTaps(keptTaps().filter((tap) => tap.fields['sent-as'] !== one.fields['sent-as']));
      if (saved) location.reload();
      else this.#say('late');
    }
  };

  #say(what: 'kept' | 'late') {
    const status = this.querySelector('[role=status]');
    if (status instanceof HTMLElement) status.textContent = status.dataset[what] ?? '';
  }
}

if (!customElements.get('kith-kept-check-in'))
  customElements.define('kith-kept-check-in', KeptCheckIn);
