/** The whole source cannot be read. `key` is a key of the catalogue; nothing was imported. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: string, values: Readonly<Record<string, string | number>> = {}) {
    super(`directory.unreadable.${reason} ${JSON.stringify(values)}`);
    this.key = `directory.unreadable.${reason}`;
    this.values = values;
  }
}
