const presses = 3;
const milliseconds = 2000;

export class Leave extends HTMLElement {
  #pressed: { key: string; at: number }[] = [];

  connectedCallback() {
    this.addEventListener('click', this.#go);
    document.addEventListener('keyup', this.#count);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#go);
    document.removeEventListener('keyup', this.#count);
  }

  /** Another key in between starts anew: capitals typed with Shift are no wish to leave. */
  #count = ({ key, timeStamp: at }: KeyboardEvent) => {
    if (key !== 'Escape' && key !== 'Shift') this.#pressed = [];
    else this.#pressed.push({ key, at });
    const lately = this.#pressed.filter(
      (press) => press.key === key && at - press.at < milliseconds,
    );
    if (lately.length >= presses) this.#go();
  };

  #go = (event?: Event) => {
    event?.preventDefault();
    document.title = ' ';
    document.body.hidden = true;
    location.replace(this.getAttribute('to') ?? '/');
  };
}
