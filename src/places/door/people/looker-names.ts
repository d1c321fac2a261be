import type { ExportDesk } from '../../../platform/capability.ts';
import type { Words } from '../../../platform/words.tsx';

export type NameOf = (person: string | null) => string;

/**
 * What the person who asks calls others: by the name they know them by (their circle), else by what they do here. Nobody's
 * sign-in name or pseudonym is told.
 */
export async function lookerNames(desk: ExportDesk): Promise<NameOf> {
  const { db, words } = desk;
  const known = await knownNames(desk);
  const working = await db<Working[]>`select person, name, roles from app.roles_of_my_lookers()`;
  const roles = new Map(working.map((row) => [row.person, row]));
  return (person) => {
    if (person === null) return words.t('people.has-left');
    return known.get(person) ?? inWords(words, roles.get(person));
  };
}

/** Whom the person who asks knows, by what they call them. */
export async function knownNames(desk: ExportDesk): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const capability of desk.services.house) {
    for (const [person, name] of (await capability.knownAs?.(desk)) ?? []) known.set(person, name);
  }
  return known;
}

interface Working {
  person: string;
  name: string | null;
  roles: string[];
}

function inWords(words: Words, looker: Working | undefined): string {
  if (!looker) return words.t('people.someone');
  const roles = looker.roles.map((role) => words.say(`people.role.${role}`)).join(', ');
  return words.t('people.someone.role', {
    name: looker.name ?? words.t('people.someone.works'),
    roles,
  });
}
