import { stayingPut } from './staying-put.ts';

const jitter = 1500;

/** Adds replies that are new, below the last one; what is being read or written stays where it is. */
export class Thread extends HTMLElement {
  #stream: EventSource | undefined;

  connectedCallback() {
    document.addEventListener('turbo:load', this.#arrive, { once: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    document.removeEventListener('turbo:load', this.#arrive);
    document.removeEventListener('visibilitychange', this.#look);
    this.#hangUp();
  }

  /** No script hears the fragment of an address that it was led on to. */
  #arrive = () => {
    const { at } = this.dataset;
    if (at && !location.hash) location.replace(`#${at}`);
  };

  #look = () => {
    if (document.hidden) return this.#hangUp();
    if (this.#stream) return;
    this.#stream = new EventSource(this.getAttribute('stream') ?? '');
    this.#stream.addEventListener('changed', this.#soon);
  };

  #soon = (event: MessageEvent<string>) => {
    if (!event.data.includes(`"${this.dataset['kind'] ?? 'post'}"`)) return;
    setTimeout(() => void this.#ask().catch(() => undefined), Math.random() * jitter);
  };

  async #ask() {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = [...page.querySelectorAll('kith-thread :is(article, figure)')].filter(
      ({ id }) => !document.getElementById(id),
    );
    const list = this.firstElementChild;
    const status = this.querySelector('[role=status]');
    if (!list || fresh.length === 0) return;
    stayingPut(() => list.append(...fresh));
    if (status) status.textContent = this.dataset['more'] ?? '';
  }

  #hangUp() {
    this.#stream?.close();
    this.#stream = undefined;
  }
}
