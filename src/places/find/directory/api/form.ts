import { z } from 'zod';
import type { Ask } from '../../../../platform/web/context.ts';

/** Records to a page where nobody says, and at most. */
const usualPage = 50;
const largestPage = 500;
/** Of full records, which are large. */
const largestFullPage = 100;
/** Whoever keeps a copy asks for all ids at once. */
const largestMinimalPage = 100_000;
/** Metres around a postcode where nobody says how many. */
const usualProximity = 10_000;

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** No record has it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What is no id of ours is the id of nothing. */
export const idOf = (text: string): string => (uuid.test(text) ? text.toLowerCase() : nobody);

const id = z.string().transform(idOf).nullable().default(null);
const flag = z
  .enum(['true', 'false', '1', '0'])
  .default('false')
  .transform((said) => said === 'true' || said === '1');
const whole = (most: number) => z.coerce.number().int().min(1).max(most);
const age = z.coerce.number().min(0).max(130).nullable().default(null);
const time = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?$/)
  .nullable()
  .default(null);

const words = z.string().max(1000).default('');

const asked = z.object({
  page: whole(1_000_000).default(1),
  per_page: whole(largestMinimalPage).optional(),
  full: flag,
  minimal: flag,
  format: z.enum(['json']).default('json'),
  search: words,
  text: words,
  taxonomy_term_id: id,
  taxonomy_id: id,
  organization_id: id,
  parent_id: id,
  top_only: flag,
  modified_after: z
    .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
    .nullable()
    .default(null),
  postcode: z.string().max(100).default(''),
  proximity: z.coerce.number().positive().max(1_000_000).default(usualProximity),
  minimum_age: age,
  maximum_age: age,
  day: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).nullable().default(null),
  start_time: time,
  end_time: time,
});

export interface Paging {
  readonly number: number;
  readonly perPage: number;
}

export type ListAsked = ReturnType<typeof listAsked>;

/** The parameters of a list; a blank one is none. @throws {ZodError} for a page that is no number, and the like. */
export function listAsked(c: Ask) {
  const given = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  const { page, per_page: perPage, search, text, ...rest } = asked.parse(Object.fromEntries(given));
  const most = rest.minimal ? largestMinimalPage : rest.full ? largestFullPage : largestPage;
  const usual = rest.minimal ? largestMinimalPage : usualPage;
  const paging: Paging = { number: page, perPage: Math.min(perPage ?? usual, most) };
  return { ...rest, search: search || text, paging };
}
