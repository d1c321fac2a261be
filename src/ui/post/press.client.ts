/** Tells the server of a press and leaves all else as it is. Where the answer is no plain yes, the form goes its own way. */
export class Press extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this.#press);
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.#press);
  }

  #press = (event: SubmitEvent) => {
    const { target: form, submitter: button } = event;
    if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') !== 'true') void this.#tell(form, button);
  };

  async #tell(form: HTMLFormElement, button: HTMLButtonElement) {
    form.setAttribute('aria-busy', 'true');
    const answer = await fetch(form.action, {
      method: 'post',
      headers: { accept: 'application/json' },
      body: new URLSearchParams([[button.name, button.value]]),
    }).catch(() => undefined);
    form.removeAttribute('aria-busy');
    const pressed = button.getAttribute('aria-pressed') === 'true';
    if (answer?.status === 204) button.setAttribute('aria-pressed', String(!pressed));
    else if (answer) this.#goOn(form, button);
  }

  #goOn(form: HTMLFormElement, button: HTMLButtonElement) {
    this.disconnectedCallback();
    form.requestSubmit(button);
  }
}
