import { isPersonal } from '../../../platform/capability.ts';
import type { Ask } from '../../../platform/web/context.ts';
import type { MessageKey } from '../../../platform/words.tsx';

export interface HeldPart {
  title: MessageKey;
  audience: string;
  page: string | undefined;
}

/** What every capability holds, and who can see it now, asked in turn: they share one transaction. */
export async function heldParts(c: Ask): Promise<HeldPart[]> {
  const parts: HeldPart[] = [];
  for (const held of c.var.services.house.flatMap((capability) => capability.held)) {
    if (!isPersonal(held)) continue;
    const { title, page } = held;
    parts.push({ title, page, audience: await held.audience(c.var.db, c.var.words) });
  }
  return parts;
}

/** The words for the part that a look names, whichever capability it belongs to. */
export function partNames(c: Ask): Record<string, MessageKey> {
  return Object.assign({}, ...c.var.services.house.map(({ parts }) => parts ?? {})) as Record<
    string,
    MessageKey
  >;
}
