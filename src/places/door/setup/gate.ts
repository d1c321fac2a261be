import type { Ask } from '../../../platform/web/context.ts';

const open = ['/set-up', '/sign-in', '/sign-out', '/help', '/leave', '/house-rules', '/promises'];

/** Until the community is open every page leads to set-up; help and leaving do not wait for it. */
export function gate(c: Ask): Response | undefined {
  if (c.var.arrival.community.opened_at) return undefined;
  const { path } = c.req;
  if (open.some((address) => path === address || path.startsWith(`${address}/`))) return undefined;
  return c.redirect('/set-up', 303);
}
