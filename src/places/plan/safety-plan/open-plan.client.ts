import type { CopyWords } from './copy-words.ts';
import { deleteCopy, MOST_WRONG, putCopy, wantedCopy, type KeptCopy } from './copy-shelf.client.ts';
import { say } from './say.client.ts';
import { openCopy } from './sealed-copy.client.ts';
import { write } from './write-plan.client.ts';

/** Opens what this device keeps, with a line or without. */
export class OpenPlan extends HTMLElement {
  #copy: KeptCopy | undefined;

  connectedCallback() {
    this.querySelector('form')?.addEventListener('submit', this.#open);
    this.querySelector('[data-forget] button')?.addEventListener('click', this.#gone);
    void wantedCopy().then((copy) => this.#offer(copy));
  }

  #offer(copy: KeptCopy | undefined) {
    this.#copy = copy;
    say(this, copy ? undefined : 'none');
    this.#show('form', copy !== undefined);
    this.#show('[data-forget]', copy !== undefined);
  }

  #open = (event: SubmitEvent) => {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('[name=open]');
    void this.#try(field?.value.trim() ?? '');
    if (field) field.value = '';
  };

  /** A try counts before it is made: closing the page in time gains nothing. */
  async #try(pin: string): Promise<void> {
    const copy = this.#copy;
    if (!copy) return;
    copy.wrong += 1;
    await putCopy(copy);
    const text = await openCopy(pin, copy.device, copy.sealed).catch(() => undefined);
    if (text === undefined) return copy.wrong < MOST_WRONG ? say(this, 'wrong') : this.#gone();
    await putCopy({ ...copy, wrong: 0 });
    say(this);
    this.#show('form', false);
    write(this.querySelector('article'), JSON.parse(text) as CopyWords);
  }

  #gone = async () => {
    await deleteCopy();
    const forgetting = `/plan/safety/copies/${this.#copy?.id ?? ''}/forgetting`;
    void fetch(forgetting, { method: 'POST' }).catch(() => undefined);
    this.#offer(undefined);
    this.querySelector('article')?.replaceChildren();
    say(this, 'gone');
  };

  #show(what: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(what);
    if (part) part.hidden = !shown;
  }
}
