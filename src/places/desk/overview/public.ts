import { NotThere } from '../../../platform/database.ts';
import { me, type Ask, type Role } from '../../../platform/web/context.ts';

/** A page of the desk is not there for who has no work on it. It hides; the rule book protects. */
export function deskOnly(c: Ask, ...roles: Role[]): void {
  me(c);
  if (!c.var.arrival.roles.some((role) => roles.includes(role))) throw new NotThere();
}

export const backToDesk = (c: Ask): { href: string; label: string } => ({
  href: '/desk',
  label: c.var.words.t('overview.title'),
});
