export type Kind =
  | 'text'
  | 'web'
  | 'uri'
  | 'email'
  | 'date'
  | 'time'
  | 'instant'
  | 'number'
  | 'choice'
  | 'list'
  | 'flag'
  | 'yesNo'
  | 'reference';

/** One column of a table of the directory. `hsds` is its name in the standard, or Kith's own with `kith_` before it. */
export interface Field<T = unknown> {
  readonly kind: Kind;
  readonly hsds?: string;
  readonly own?: true;
  readonly required?: true;
  /** The table that a reference points at; `*` is any table, named by the column beside it. */
  readonly to?: string;
  readonly values?: readonly string[];
  readonly holds?: T;
}

export type Fields = Readonly<Record<string, Field>>;

export type RecordOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

const field = <T>(kind: Kind, more: Omit<Field, 'kind' | 'holds'> = {}): Field<T> => ({
  kind,
  ...more,
});

export const text = () => field<string | null>('text');
export const words = () => field<string>('text', { required: true });
/** A web address, http or https only, because pages link to it. */
export const web = () => field<string | null>('web');
/** Any absolute address that runs no script: taxonomies use `urn:` and their own schemes. */
export const uri = () => field<string | null>('uri');
export const email = () => field<string | null>('email');
/** `YYYY-MM-DD`. */
export const date = () => field<string | null>('date');
/** `HH:MM:SS`, 00:00:00 to 24:00:00, local to the place. */
export const time = () => field<string | null>('time');
/** RFC 3339 with an offset. */
export const instant = () => field<string | null>('instant');
export const number = () => field<number | null>('number');
export const amount = () => field<number>('number', { required: true });
export const moment = () => field<string>('instant', { required: true });
export const choice = <V extends string>(...values: V[]) => field<V | null>('choice', { values });
export const oneOf = <V extends string>(...values: V[]) =>
  field<V>('choice', { values, required: true });
export const list = () => field<readonly string[]>('list');
export const flag = () => field<boolean>('flag');
/** Three answers: yes, no, nobody said. */
export const yesNo = () => field<boolean | null>('yesNo');
export const reference = (to: string) => field<string | null>('reference', { to });
export const belongsTo = (to: string) => field<string>('reference', { to, required: true });

/** Kith's own column, which the standard does not have: `kith_` stands before its name wherever it leaves Kith. */
export const own = <T>(made: Field<T>): Field<T> => ({ ...made, own: true });
export const as = <T>(hsds: string, made: Field<T>): Field<T> => ({ ...made, hsds });

/** `organisationId` → `organization_id`, `address1` → `address_1`: the standard spells as Americans do. */
export function hsdsName(name: string, made: Field): string {
  if (made.hsds !== undefined) return made.hsds;
  const snake = name.replace(/([A-Z]|\d+)/g, (part) => `_${part.toLowerCase()}`);
  const spelled = snake.replace('organisation', 'organization').replace('programme', 'program');
  return made.own ? `kith_${spelled}` : spelled;
}
