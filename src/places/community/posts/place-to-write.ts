import { NotThere, type Db } from '../../../platform/database.ts';
import { readingIn, spaceInSight, type Reading, type Space } from '../spaces/public.ts';

/** Where somebody means to say it. */
export interface PlaceToWrite {
  space: Space;
  /** Whether guides asked the one who asks to pause there. */
  paused: boolean;
  /** Why a person reads it first, whatever it says. */
  first: '' | 'first' | 'young';
  reading: Reading;
}

/** A space that the one who asks is in; all is asked at once. 404 for any other. */
export async function placeToWrite(db: Db, id: string, zone: string): Promise<PlaceToWrite> {
  const [space, [row], reading] = await Promise.all([
    spaceInSight(db, id),
    db<Pick<PlaceToWrite, 'paused' | 'first'>[]>`
      select app.paused_in(${id}) as paused, app.read_first(${id}) as first`,
    readingIn(db, id, zone),
  ]);
  if (!space.persona_id) throw new NotThere();
  return { space, paused: row?.paused ?? false, first: row?.first ?? '', reading };
}
