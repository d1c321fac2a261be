import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/database.ts';
import type { Moment } from '../../../platform/local-days.ts';
import { raiseAlert } from '../../desk/alerts/public.ts';

export interface RiskAnswer {
  id: string;
  at: Moment;
  takenBackAt: Moment | null;
}

export interface Risk {
  source: 'check-in' | 'measure';
  /** The day of the check-in, or the id of the measure. */
  name: string;
  answer: 'unsure' | 'unsafe';
}

/** What a person answered about being safe since a moment, the oldest first; asked as that person. */
export async function riskAnswersOf(db: Db, person: string, since: Moment): Promise<RiskAnswer[]> {
  const rows = await db<{ id: string; given_at: Date; taken_back_at: Date | null }[]>`
    select id, given_at, taken_back_at from risk_answers
    where person_id = ${person} and given_at >= ${new Date(since)} order by given_at`;
  return rows.map(({ id, given_at, taken_back_at }) => ({
    id,
    at: given_at.getTime(),
    takenBackAt: taken_back_at?.getTime() ?? null,
  }));
}

/** Keeps the answer, and tells the people on call where it says so and there are some; the id of that alert, if any. */
export async function giveRiskAnswer(
  db: Db,
  person: string,
  { source, name, answer, tells }: Risk & { tells?: 'red' | 'crisis' | undefined },
): Promise<string | undefined> {
  const id = randomUUID();
  await db`insert into risk_answers (id, person_id, source, source_name, answer)
    values (${id}, ${person}, ${source}, ${name}, ${answer})`;
  return tells && callTheTeam(db, person, id, tells);
}

/** The person's own tap after "unsure", or their "unsafe": once an answer, however often it is pressed. */
export async function callTheTeam(
  db: Db,
  person: string,
  answer: string,
  level: 'red' | 'crisis' = 'crisis',
): Promise<string | undefined> {
  const occasion = `risk answer ${answer}`;
  const alert = await raiseAlert(db, { about: person, cause: 'risk_answer', level, occasion });
  if (alert) await db`update risk_answers set alert_id = ${alert} where id = ${answer}`;
  return alert;
}

/** Answers to one page count no longer; an alert that was sent stays with who has it. */
export async function takeRiskAnswersBack(
  db: Db,
  person: string,
  { source, name }: Pick<Risk, 'source' | 'name'>,
): Promise<void> {
  await db`update risk_answers set taken_back_at = app.now()
    where person_id = ${person} and source = ${source} and source_name = ${name} and taken_back_at is null`;
}

export interface StandingAnswer {
  id: string;
  answer: Risk['answer'];
  alert: string | null;
}

/** What stands for a page that asked; undefined where the member said that they are safe, or nothing. */
export async function answerOn(
  db: Db,
  person: string,
  { source, name }: Pick<Risk, 'source' | 'name'>,
): Promise<StandingAnswer | undefined> {
  const [row] = await db<StandingAnswer[]>`
    select id, answer, alert_id as alert from risk_answers
    where person_id = ${person} and source = ${source} and source_name = ${name} and taken_back_at is null
    order by given_at desc limit 1`;
  return row;
}

export async function changeAnswer(
  db: Db,
  person: string,
  asked: Pick<Risk, 'source' | 'name'>,
  answer: Risk['answer'] | 'safe',
): Promise<void> {
  await takeRiskAnswersBack(db, person, asked);
  if (answer === 'safe') return;
  const tells = answer === 'unsafe' ? 'crisis' : undefined;
  await giveRiskAnswer(db, person, { ...asked, answer, tells });
}
