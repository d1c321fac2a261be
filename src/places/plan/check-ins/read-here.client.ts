import { triage } from '../../desk/triage/public.ts';

const pause = 600;

/** Reads a note on this device and nowhere else, and offers help when it sounds hard. It sends nothing. */
export class ReadHere extends HTMLElement {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.querySelector('[data-reads]')?.removeAttribute('hidden');
    this.addEventListener('input', this.#later);
    this.#read();
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
  }

  #later = () => {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#read(), pause);
  };

  #read() {
    const text = this.querySelector('textarea')?.value ?? '';
    const hard = text.trim() !== '' && triage(text).level !== 'green';
    this.querySelector('[data-care]')?.toggleAttribute('hidden', !hard);
  }
}

if (!customElements.get('kith-read-here')) customElements.define('kith-read-here', ReadHere);
