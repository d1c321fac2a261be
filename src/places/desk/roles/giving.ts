import type { z } from 'zod';
import type { Ask, Role } from '../../../platform/web/context.ts';
import { roleBundles } from '../../door/setup/public.ts';
import type { giveForm } from './form.ts';
import { giveRole } from './queries.ts';

export interface Refusal {
  field: string;
  key: string;
}

/** Gives one role, or all of a bundle; the first refusal ends it. A safeguarding lead must be trained. */
export async function giveAll(
  c: Ask,
  person: string,
  wanted: z.infer<typeof giveForm>,
): Promise<Refusal | undefined> {
  if (wanted.role === 'safeguarding_lead' && wanted.trained !== 'yes') {
    return { field: 'trained', key: 'roles.give.trained.missing' };
  }
  for (const role of await rolesIn(c, wanted.role)) {
    const given = await giveRole(c.var.db, person, role, wanted.until || null);
    if (given !== 'given') return { field: 'role', key: `roles.give.${given}` };
  }
  return undefined;
}

async function rolesIn(c: Ask, wanted: z.infer<typeof giveForm>['role']): Promise<Role[]> {
  if (wanted !== 'staff' && wanted !== 'volunteer') return [wanted];
  const bundles = await roleBundles(c.var.db);
  return (bundles.find(({ bundle }) => bundle === wanted)?.roles ?? []) as Role[];
}
