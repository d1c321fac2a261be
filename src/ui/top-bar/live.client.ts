const jitter = 2000;
let stream: EventSource | undefined;

/** One stream a window, held while the window is seen; pages ask for their own count again when it speaks or comes back. */
export class Live extends HTMLElement {
  connectedCallback() {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#look);
    stream?.removeEventListener('changed', this.#soon);
    stream?.removeEventListener('open', this.#soon);
    setTimeout(() => document.querySelector('kith-live') ?? hangUp(), jitter);
  }

  #look = () => {
    if (document.hidden) return hangUp();
    stream ??= new EventSource(this.getAttribute('stream') ?? '');
    stream.addEventListener('changed', this.#soon);
    stream.addEventListener('open', this.#soon);
  };

  /** Not all at once: a notice to many must not bring everybody back in the same moment. */
  #soon = () => {
    setTimeout(() => void this.#ask().catch(() => undefined), Math.random() * jitter);
  };

  async #ask() {
    const answer = await fetch(this.getAttribute('count') ?? '', {
      headers: { accept: 'application/json' },
    });
    if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return;
    const { count, label } = (await answer.json()) as { count: number; label: string };
    this.querySelector('a')?.setAttribute('aria-label', label);
    const badge = this.querySelector<HTMLElement>('.bar-count');
    if (!badge) return;
    badge.textContent = String(count);
    badge.hidden = count === 0;
  }
}

function hangUp() {
  stream?.close();
  stream = undefined;
}
