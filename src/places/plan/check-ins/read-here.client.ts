import type { triage } from '../../desk/triage/public.ts';

type Read = typeof triage;
const pause = 600;

/** Reads a note on this device and nowhere else, and offers help when it sounds hard. It sends nothing. */
export class ReadHere extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #triage: Promise<Read> | undefined;

  connectedCallback() {
    this.addEventListener('focusin', this.#begin);
    this.addEventListener('input', this.#later);
    if (this.#text()) this.#begin();
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
  }

  /** What reads is fetched when somebody begins to write: most days nobody does. That it reads is said once it can. */
  #begin = () => {
    if (this.#triage) return;
    this.#triage = import('../../desk/triage/public.ts').then((reading) => reading.triage);
    this.#triage.then(
      () => {
        this.querySelector('[data-reads]')?.removeAttribute('hidden');
        void this.#read();
      },
      () => (this.#triage = undefined),
    );
  };

  #later = () => {
    this.#begin();
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#read(), pause);
  };

  async #read() {
    const triage = await this.#triage?.catch(() => undefined);
    if (!triage) return;
    const hard = this.#text() !== '' && triage(this.#text()).level !== 'green';
    this.querySelector('[data-care]')?.toggleAttribute('hidden', !hard);
  }

  #text = () => this.querySelector('textarea')?.value.trim() ?? '';
}

if (!customElements.get('kith-read-here')) customElements.define('kith-read-here', ReadHere);
