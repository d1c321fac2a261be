import { randomUUID } from 'node:crypto';
import { clock } from '../../../platform/clock.ts';
import { plusDays, type Day } from '../../../platform/local-days.ts';
import { readerFor, type Reader } from '../../circle/ties/public.ts';
import type { Ask } from '../../../platform/web/context.ts';
import { somebodyAnswers } from '../../desk/alerts/public.ts';
import { everyEarlySign } from '../recovery-plan/public.ts';
import { FILL_IN_DAYS, type CheckinHistory } from './checkin.ts';
import { HELPS, type CheckinForm } from './form.ts';
import { checkinHistory, type ScaledVersion } from './history.ts';
import { newestOf, saveCheckin, scaleOf, writeNote, type Saving } from './queries.ts';
import { answerOn, changeAnswer } from './risk-answers.ts';
import { canCheckIn, daysToFillIn, knownAt, type Known } from './rules.ts';

/** How the last days stand, for a page or a card that asks about today. */
export interface LastDays {
  today: Day;
  known: Known;
}

export const todayOf = (c: Ask): Day => clock.today(c.var.words.zone).toString() as Day;

export async function lastDays(c: Ask, back = FILL_IN_DAYS): Promise<LastDays> {
  const today = todayOf(c);
  const history = await historyOf(c, plusDays(today, -back));
  return { today, known: knownAt(history, clock.now().getTime()) };
}

export const historyOf = (c: Ask, since: Day): Promise<CheckinHistory> => {
  const { db, me } = readerFor(c);
  return checkinHistory(db, me, since);
};

/** Past days that may still be filled in; none before the member came here. */
export async function openDays(c: Ask, { today, known }: LastDays): Promise<Day[]> {
  const { db, me } = readerFor(c);
  const [person] = await db<
    { joined: Day }[]
  >`select joined_on as joined from people where id = ${me}`;
  return daysToFillIn(known, today).filter((day) => day >= (person?.joined ?? today));
}

/** A day may be said today and for three days after; one that was said may be changed at any time. */
export async function standing(reader: Reader, day: Day): Promise<ScaledVersion | undefined> {
  const newest = await newestOf(reader, day);
  return newest?.takenBack ? undefined : newest;
}

/** Saves what a form or a device sent. False where that day is past being said. */
export async function sayDay(c: Ask, form: CheckinForm): Promise<boolean> {
  const reader = readerFor(c);
  const before = await standing(reader, form.day);
  if (!before && !canCheckIn(form.day, todayOf(c))) return false;
  const saving = await savingOf(reader, form, before, todayOf(c));
  if (!(await saveCheckin(reader, saving))) return true;
  if (!form.grown) return true;
  await writeNote(reader, form.day, form.note ?? '');
  if (await somebodyAnswers(reader.db)) await sayWhetherSafe(reader, form);
  return true;
}

/** A single tap changes the mood alone; the grown form says everything anew. */
async function savingOf(
  reader: Reader,
  form: CheckinForm,
  before: ScaledVersion | undefined,
  today: Day,
): Promise<Saving> {
  const { energy, sleep, connection, signs, helped } = form.grown
    ? await grownAnswers(reader, form)
    : (before ?? nothingSaid);
  const said = { day: form.day, mood: form.mood, energy, sleep, connection, signs, helped };
  return {
    ...said,
    scale: form.scale ?? (await scaleOf(reader)),
    sentAs: form['sent-as'] ?? randomUUID(),
    filledInLate: before?.filledInLate ?? form.day < today,
  };
}

const nothingSaid = { energy: null, sleep: null, connection: null, signs: [], helped: [] };

/** Ids that are not the member's own are left out. */
async function grownAnswers(reader: Reader, form: CheckinForm) {
  const { energy = null, sleep = null, connection = null, signs = [], helped = [] } = form;
  const own = (await everyEarlySign(reader)).map(({ id }) => id);
  return {
    energy,
    sleep,
    connection,
    signs: own.filter((id) => signs.includes(id)),
    helped: HELPS.filter((help) => helped.includes(help)),
  };
}

async function sayWhetherSafe({ db, me }: Reader, { day, safe }: CheckinForm): Promise<void> {
  if (!safe) return;
  const asked = { source: 'check-in', name: day } as const;
  const now = (await answerOn(db, me, asked))?.answer ?? 'safe';
  if (now !== safe) await changeAnswer(db, me, asked, safe);
}
