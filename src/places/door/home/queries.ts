import type { Db } from '../../../platform/database.ts';

/** One square: its seed is random and owes nothing to anybody's persona. */
export interface Square {
  seed: string;
  deep: string;
  light: string;
}

export function communityQuilt(db: Db): Promise<Square[]> {
  return db<Square[]>`select seed::text, deep, light from app.community_quilt()`;
}

export async function mySquare(db: Db): Promise<Square | undefined> {
  const [square] = await db<
    Square[]
  >`select seed::text, deep, light from quilt_squares where person_id = app.me()`;
  return square;
}

export async function sewSquare(
  db: Db,
  person: string,
  { deep, light }: Omit<Square, 'seed'>,
): Promise<void> {
  await db`insert into quilt_squares (person_id, deep, light) values (${person}, ${deep}, ${light})
    on conflict (person_id) do update set deep = excluded.deep, light = excluded.light`;
}

export async function takeSquareOut(db: Db, person: string): Promise<void> {
  await db`delete from quilt_squares where person_id = ${person}`;
}
