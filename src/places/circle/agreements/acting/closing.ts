import type { Opening } from '../openings.ts';
import type { Actor } from './actor.ts';
import type { Left } from './evaluated.ts';
import type { Turn } from './kept-evaluation.ts';

interface Open {
  id: string;
  tie: string;
  part: string;
  occasion: string;
}

/** Closes every consent whose time is over, and every one that the evaluation does not name. */
export async function closeWhatIsOver(
  { db }: Actor,
  { told, evaluation }: Turn,
  left: ReadonlyMap<string, Left>,
): Promise<void> {
  const keys = new Map([...left].map(([key, { id }]) => [id, key]));
  if (keys.size === 0) return;
  const open = await db<Open[]>`
    select id, tie_id as tie, part, opened_by as occasion from consents
    where withdrawn_at is null and opened_by = any (${[...keys.keys()]}::uuid[])`;
  const standing = evaluation.openings.filter(({ until }) => until > told.now);
  const over = open.filter((one) => !standing.some((opening) => opened(opening, one, keys)));
  if (over.length > 0)
    await db`update consents set withdrawn_at = app.now() where id = any (${over.map(({ id }) => id)}::uuid[])`;
}

function opened(
  { key, to, parts }: Opening,
  { tie, part, occasion }: Open,
  keys: ReadonlyMap<string, string>,
): boolean {
  const ofOccasion = key.startsWith(`${keys.get(occasion)}/`);
  return ofOccasion && to === tie && parts.some((one) => one === part);
}
