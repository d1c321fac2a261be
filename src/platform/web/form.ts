import type { z } from 'zod';
import type { Ask } from './context.ts';

/** What was typed, as it was typed, and what is wrong with it: a catalog key for each field. */
export interface Typed {
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
}

export const emptyForm: Typed = { values: {}, errors: {} };

export type FormAnswer<Data> = { ok: true; data: Data; typed: Typed } | { ok: false; typed: Typed };

/** Parses a posted form at the door. Its Zod messages are catalog keys; nothing typed is lost. */
export async function readForm<Shape extends z.ZodType>(
  c: Ask,
  shape: Shape,
): Promise<FormAnswer<z.infer<Shape>>> {
  const body = await c.req.parseBody({ all: true });
  const values = Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, plain(value)]),
  );
  const parsed = shape.safeParse(values);
  if (parsed.success) return { ok: true, data: parsed.data, typed: { values, errors: {} } };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= issue.message;
  return { ok: false, typed: { values, errors } };
}

/** The same form again, with one more thing that only the database could know. */
export const withError = (typed: Typed, field: string, key: string): Typed => ({
  values: typed.values,
  errors: { ...typed.errors, [field]: key },
});

/** What was typed in a field, for putting it back. */
export function typedIn(typed: Typed, field: string, usual = ''): string {
  const value = typed.values[field];
  return Array.isArray(value) ? (value[0] ?? usual) : (value ?? usual);
}

export function chosenIn(typed: Typed, field: string, usual: string[] = []): string[] {
  const value = typed.values[field];
  if (value === undefined) return usual;
  return Array.isArray(value) ? value : [value];
}

type Sent = string | File | (string | File)[];

/** Browsers send CRLF, and may send what PostgreSQL cannot hold. */
function plain(value: Sent): string | string[] {
  if (Array.isArray(value)) return value.flatMap((one) => plain(one));
  return typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').replaceAll('\0', '').normalize('NFC')
    : '';
}
