const week = 7 * 24 * 60 * 60 * 1000;

export class Draft extends HTMLElement {
  #field: HTMLTextAreaElement | null = null;

  connectedCallback() {
    this.#field = this.querySelector('textarea');
    if (this.#field?.value === '') this.#field.value = this.#kept;
    this.#grow();
    this.addEventListener('input', this.#keep);
    this.#field?.form?.addEventListener('turbo:submit-end', this.#sent);
  }

  disconnectedCallback() {
    this.#field?.form?.removeEventListener('turbo:submit-end', this.#sent);
  }

  get #kept() {
    const [at, text] = JSON.parse(drafts()?.getItem(this.#key) ?? '[0, ""]') as [number, string];
    return Date.now() - at < week ? text : '';
  }

  get #key() {
    return `draft:${this.getAttribute('draft') ?? ''}`;
  }

  #keep = () => {
    this.#grow();
    const text = this.#field?.value;
    if (!this.hasAttribute('draft')) return;
    if (text) drafts()?.setItem(this.#key, JSON.stringify([Date.now(), text]));
    else drafts()?.removeItem(this.#key);
  };

  #sent = (event: Event) => {
    if ((event as CustomEvent<{ success: boolean }>).detail.success)
      drafts()?.removeItem(this.#key);
  };

  #grow() {
    const field = this.#field;
    while (field && field.scrollHeight > field.clientHeight + 4 && field.rows < 200)
      field.rows += 1;
  }
}

/** Some browsers throw where a person has turned storage off. */
function drafts() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
