import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { Day } from '../../../platform/local-days.ts';
import type { Reader } from '../../circle/ties/public.ts';
import type { InstrumentId } from './instruments.ts';
import type { Answers } from './rules.ts';

export interface Measure {
  id: string;
  instrument: InstrumentId;
  day: Day;
  /** Null while a question is open. */
  total: number | null;
}

/** A member's measures, as the rule book lets through, the latest first. */
export function measuresOf(db: Db, member: string): Promise<Measure[]> {
  return db<Measure[]>`
    select id, instrument, day, total from measures where person_id = ${member} order by day desc, id`;
}

/** One of the asker's own, with its answers; as JSON, because an open one is null, which a list of numbers reads as NaN. */
export async function myMeasure(
  { db, me }: Reader,
  id: string,
): Promise<Measure & { answers: Answers }> {
  return oneOf(
    await db<(Measure & { answers: Answers })[]>`
    select m.id, m.instrument, m.day, m.total, to_json(a.answers) as answers from measures m join measure_answers a on a.measure_id = m.id
    where m.id = ${id} and m.person_id = ${me}`,
  );
}

export async function keepMeasure(
  { db, me }: Reader,
  measure: Omit<Measure, 'id'>,
  answers: Answers,
): Promise<string> {
  const id = randomUUID();
  const { instrument, day, total } = measure;
  await db`insert into measures (id, person_id, instrument, day, total)
    values (${id}, ${me}, ${instrument}, ${day}, ${total})`;
  await db`insert into measure_answers (measure_id, person_id, answers) values (${id}, ${me}, ${[...answers]})`;
  return id;
}

export async function throwAway({ db, me }: Reader, id: string): Promise<void> {
  changedOne(await db`delete from measures where id = ${id} and person_id = ${me}`);
}

/** All of the asker's own, with their answers, the oldest first. */
export function everyMeasure({ db, me }: Pick<Reader, 'db' | 'me'>) {
  return db<(Measure & { answers: Answers })[]>`
    select m.id, m.instrument, m.day, m.total, to_json(a.answers) as answers from measures m join measure_answers a on a.measure_id = m.id
    where m.person_id = ${me} order by m.day, m.id`;
}
