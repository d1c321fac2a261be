export class Copy extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', this.#copy);
  }

  #copy = async () => {
    const field = this.querySelector('input');
    const words = this.querySelector('button span');
    const done = this.querySelector('button')?.dataset['done'];
    if (!field || !words || !done) return;
    await navigator.clipboard.writeText(field.value);
    words.textContent = done;
  };
}
