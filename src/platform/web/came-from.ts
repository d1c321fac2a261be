import type { Ask } from './context.ts';

/** The page that the browser was on, as its path and its question; browsers tell it to their own site. */
export function cameFrom(c: Ask): string | undefined {
  const from = c.req.header('referer') ?? '';
  if (!URL.canParse(from)) return undefined;
  const { pathname, search } = new URL(from);
  return pathname + search;
}
