import { NotThere, type Db } from '../../../platform/database.ts';

export type AlertCause =
  | 'not_safe'
  | 'risk_answer'
  | 'agreement'
  | 'triage'
  | 'moderator'
  | 'member';

export interface Raising {
  about: string;
  cause: AlertCause;
  level: 'red' | 'crisis';
  /** Names what happened, once: the same occasion raises one alert. */
  occasion: string;
}

export type AlertState = 'waiting' | 'sent' | 'held' | 'unanswered' | 'closed';

/**
 * Writes an alert and its first step in the transaction of its cause. Where nobody is on call now it waits for the next shift;
 * undefined, honestly, where on call is closed.
 */
export async function raiseAlert(db: Db, raising: Raising): Promise<string | undefined> {
  const [row] = await db<{ alert: string | null }[]>`
    select app.raise_alert(${raising.about}, ${raising.cause}, ${raising.level}, ${raising.occasion}) as alert`;
  return row?.alert ?? undefined;
}

/** Whether an alert would reach a person at once: pages promise a reader only then. */
export async function somebodyAnswers(db: Db): Promise<boolean> {
  const [row] = await db<{ answers: boolean }[]>`select app.somebody_answers() as answers`;
  return row?.answers ?? false;
}

/** When somebody is on call: now, later, or undefined where on call is closed. */
export async function onCallOpensAt(db: Db): Promise<Date | undefined> {
  const [row] = await db<{ opens: Date | null }[]>`select app.on_call_opens_at() as opens`;
  return row?.opens ?? undefined;
}

/** What the person it is about may truly be told. */
export async function alertState(db: Db, alert: string): Promise<AlertState> {
  const [row] = await db<{ state: AlertState }[]>`select state from alerts where id = ${alert}`;
  if (!row) throw new NotThere();
  return row.state;
}

/** "I have this." False where somebody else has it, or where the asker holds another one. */
export async function holdAlert(db: Db, alert: string): Promise<boolean> {
  const [row] = await db<{ held: boolean }[]>`select app.hold_alert(${alert}) as held`;
  return row?.held ?? false;
}
