/** Asks where this device is, once, when it is tapped; what stays is the name of a place in the field. */
export class NearMe extends HTMLElement {
  connectedCallback() {
    if (!('geolocation' in navigator)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.ask());
  }

  ask() {
    this.say(this.dataset['asking']);
    const options = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 60_000 };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void this.fill(coords),
      () => this.say(this.dataset['failed']),
      options,
    );
  }

  async fill({ latitude, longitude }: GeolocationCoordinates) {
    const body = new URLSearchParams({ latitude: `${latitude}`, longitude: `${longitude}` });
    const answer = await fetch(this.getAttribute('action') ?? '', { method: 'POST', body }).catch(
      () => undefined,
    );
    const place = answer?.ok ? await answer.text() : '';
    const field = document.getElementById(this.getAttribute('field') ?? '');
    if (place === '' || !(field instanceof HTMLInputElement)) {
      this.say(this.dataset['failed']);
      return;
    }
    field.value = place;
    this.say('');
    field.focus();
  }

  say(words = '') {
    const line = this.querySelector('p');
    if (line) line.textContent = words;
  }
}
