import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { defineJob, enqueue } from '../../../platform/jobs.ts';
import { closedUntil } from '../../desk/closures/public.ts';
import { nextInTurn, nextTurnAt, staffedAfter, type Stretch, type WaitClock } from './rules.ts';

/** Asks the next person once it is time, and comes back for the one after them: all in one transaction, harmless twice. */
export const askForAWord = defineJob(
  'ask-for-a-word',
  z.object({ wait: z.uuid() }),
  async ({ wait }, desk) => {
    await desk.as('worker', async (db) => {
      const standing = await waitClock(db, wait);
      if (!standing) return;
      const closed = await closedUntil(db);
      if (closed) return comeBack(db, wait, firstStaffed(standing, closed));
      const due = nextTurnAt(standing);
      if (due.epochMilliseconds > clock.now().getTime()) return comeBack(db, wait, due);
      const { hours, zone, turnMinutes } = standing;
      await askNext(db, wait, standing.turns);
      await comeBack(db, wait, staffedAfter(hours, clock.instant(), turnMinutes, zone));
    });
  },
);

const firstStaffed = ({ hours, zone }: WaitClock, from: Date) =>
  staffedAfter(hours, Temporal.Instant.fromEpochMilliseconds(from.getTime()), 0, zone);

async function askNext(db: Db, wait: string, turn: number): Promise<void> {
  const next = nextInTurn(await helpersFor(db, wait));
  if (next) await db`select app.ask_for_a_word(${wait}, ${turn}, ${next.person})`;
  else await db`select app.tell_coordinators(${wait})`;
}

async function comeBack(db: Db, wait: string, at: Temporal.Instant): Promise<void> {
  await enqueue(
    db,
    'ask-for-a-word',
    { wait },
    { at: new Date(at.epochMilliseconds), key: `wait ${wait}` },
  );
}

interface ClockRow {
  begun_at: Date;
  minutes: number;
  turn_minutes: number;
  turns: number;
  asked_at: Date | null;
  turn_ended_at: Date | null;
  hours: Stretch[];
  zone: string;
}

async function waitClock(
  db: Db,
  wait: string,
): Promise<(WaitClock & { turns: number }) | undefined> {
  const [row] = await db<ClockRow[]>`
    select begun_at, minutes, turn_minutes, turns, asked_at, turn_ended_at, hours, zone from app.wait_clock(${wait})`;
  if (!row) return undefined;
  const { begun_at, minutes, turn_minutes: turnMinutes, turns, asked_at, hours, zone } = row;
  const latest = asked_at && { asked: asked_at.getTime(), ended: row.turn_ended_at?.getTime() };
  const standing = { begun: begun_at.getTime(), minutes, turnMinutes, hours, zone, turns };
  return latest ? { ...standing, latest } : standing;
}

async function helpersFor(db: Db, wait: string) {
  const rows = await db<HelperRow[]>`
    select person, last_asked, asked_today, most, rests, asked_for_this, declined from app.helpers_for(${wait})`;
  return rows.map(({ last_asked, asked_today, asked_for_this, ...rest }) => ({
    ...rest,
    lastAsked: last_asked?.getTime() ?? null,
    askedToday: asked_today,
    askedForThis: asked_for_this,
  }));
}

interface HelperRow {
  person: string;
  last_asked: Date | null;
  asked_today: number;
  most: number;
  rests: boolean;
  asked_for_this: number;
  declined: boolean;
}
