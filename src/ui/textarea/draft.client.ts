const prefix = 'draft:';
const week = 7 * 24 * 60 * 60 * 1000;

export class Draft extends HTMLElement {
  #field: HTMLTextAreaElement | null = null;

  connectedCallback() {
    this.#field = this.querySelector('textarea');
    if (!this.#field) return;
    this.#restore(this.#field);
    this.#grow();
    this.addEventListener('input', this.#keep);
    this.#field.form?.addEventListener('turbo:submit-end', this.#sent);
  }

  disconnectedCallback() {
    this.#field?.form?.removeEventListener('turbo:submit-end', this.#sent);
  }

  get #key() {
    const draft = this.getAttribute('draft');
    return draft && prefix + draft;
  }

  #restore(field: HTMLTextAreaElement) {
    const kept = this.#key && localStorage.getItem(this.#key);
    if (!kept || field.value) return;
    const [at, text] = JSON.parse(kept) as [number, string];
    if (Date.now() - at < week) field.value = text;
    else localStorage.removeItem(this.#key ?? '');
  }

  #keep = () => {
    this.#grow();
    const text = this.#field?.value;
    if (!this.#key) return;
    if (text) localStorage.setItem(this.#key, JSON.stringify([Date.now(), text]));
    else localStorage.removeItem(this.#key);
  };

  #sent = (event: Event) => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    if (success && this.#key) localStorage.removeItem(this.#key);
  };

  #grow() {
    const field = this.#field;
    while (field && field.scrollHeight > field.clientHeight + 4 && field.rows < 200)
      field.rows += 1;
  }
}
