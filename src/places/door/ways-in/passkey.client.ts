import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

type Making = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Using = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Shows its form where the browser has passkeys; the device's answer travels in the form like any other field. */
class Passkey extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || !browserSupportsWebAuthn()) return;
    form.hidden = false;
    form.addEventListener('submit', this.#ask);
  }

  #ask = (event: SubmitEvent) => {
    const form = this.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('[name=credential]');
    if (!form || !field || field.value) return;
    event.preventDefault();
    this.#answer().then(
      (answer) => {
        field.value = answer;
        form.requestSubmit();
      },
      () => this.#say(true),
    );
  };

  async #answer(): Promise<string> {
    this.#say(false);
    const asked = await fetch(this.getAttribute('options') ?? '', { method: 'POST' });
    const options: unknown = await asked.json();
    const answer =
      this.getAttribute('does') === 'make'
        ? await startRegistration({ optionsJSON: options as Making })
        : await startAuthentication({ optionsJSON: options as Using });
    return JSON.stringify(answer);
  }

  #say(stopped: boolean) {
    const words = this.querySelector<HTMLElement>('[role=status]');
    if (words) words.hidden = !stopped;
  }
}

customElements.define('kith-passkey', Passkey);
