import { chanceFrom } from '../src/demo/chance.ts';
import type { Db } from '../src/platform/database.ts';
import type { MadeConsent } from './random-circles.ts';

/** A day that somebody told, or a measure they took: how it is called, and when it was said, in days from now. */
export interface MadeDay {
  id: string;
  member: string;
  saidAt: number;
  takenBack: boolean;
}

/** Up to seven days of each person within the last four weeks; the same for the same seed. */
export function madeDays(seed: number, people: readonly string[]): MadeDay[] {
  const chance = chanceFrom(seed);
  return people.flatMap((member) =>
    Array.from({ length: 28 }, (_, ago) => ago + 1)
      .filter(() => chance() < 0.25)
      .map((ago) => ({
        id: `${member} ${dayAgo(ago)}`,
        member,
        saidAt: -ago,
        takenBack: chance() < 0.2,
      })),
  );
}

/** The same as rows: a check-in with its note, and a measure of every day that was not taken back. */
export async function writeDays(db: Db, days: readonly MadeDay[]): Promise<void> {
  const rows = days.map(({ id, member, saidAt, takenBack }) => ({
    person_id: member,
    day: id.split(' ')[1] ?? '',
    at: new Date(Date.now() + saidAt * 86_400_000),
    taken_back: takenBack,
  }));
  const said = rows.map(({ at, ...row }) => ({ ...row, mood: 3, recorded_at: at }));
  await db`insert into check_ins ${db(said)}`;
  const notes = rows.map(({ at, ...row }) => ({ ...row, words: Buffer.from('x'), written_at: at }));
  await db`insert into check_in_notes ${db(notes)}`;
  const taken = rows.filter(({ taken_back: back }) => !back);
  await db`insert into measures ${db(taken.map(({ person_id, day, at }) => ({ person_id, day, instrument: 'gad-7', taken_at: at })))}`;
}

/** What a consent shows of one day: all while it stands; in a quiet end what was said before it, for two weeks. */
export function showsDay({ until, withdrawn, quiet }: MadeConsent, { saidAt }: MadeDay): boolean {
  if (withdrawn || until <= 0) return false;
  return quiet === null || (quiet > -14 && saidAt < quiet && saidAt > -14);
}

const dayAgo = (ago: number): string =>
  new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
