import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/database.ts';
import { defineJob, type JobDesk } from '../../../platform/jobs.ts';
import { notify } from '../../../platform/notices.ts';
import type { Services } from '../../../platform/services.ts';
import type { Reader } from '../../circle/ties/public.ts';
import { publishable, type Ended } from './figures.ts';
import { mailLink } from './links.ts';
import { planFrom, planNext } from './moving.ts';
import { referralRow, standingOf, type Row } from './queries.ts';
import { planReminder, proposedAt, reply } from './proposals.ts';
import { nextDue, turnOf, type Due } from './rules.ts';
import { serviceIfAny } from './service.ts';

/** What is due for a referral when nobody else did anything: at most once for each turn, however often it runs. */
export const followReferral = defineJob(
  'follow-referral',
  z.object({ referral: z.uuid(), member: z.uuid() }),
  async ({ referral, member }, desk) => {
    await desk.as({ person: member }, async (db) => {
      const [row] = await db<{ id: string }[]>`
        select id from referrals where id = ${referral} and member_id = ${member}`;
      if (row) await followUp({ db, master: desk.services.master, me: member }, row.id, desk);
    });
  },
);

async function followUp(reader: Reader, id: string, { services }: JobDesk): Promise<void> {
  const { db } = reader;
  const row = await referralRow(db, id);
  const due = nextDue(standingOf(row));
  if (!due) return;
  // guard: referral-not-due
  if (due.at > clock.now().getTime()) return planFrom(db, row, standingOf(row));
  const done = await (due.act === 'remind' ? remind(reader, row, services) : act(db, row, due));
  if (done) await planNext(db, await referralRow(db, id));
}

async function act(db: Db, { id, since }: Row, due: Due): Promise<boolean> {
  const [moved] = await db<{ state: string | null }[]>`
    select app.move_my_referral(${id}, ${randomUUID()}, ${due.act}, null, ${since}) as state`;
  return !!moved?.state;
}

async function remind(reader: Reader, row: Row, services: Services): Promise<boolean> {
  const [counted] = await reader.db<{ once: boolean }[]>`
    select app.count_referral_reminder(${row.id}, ${randomUUID()}, ${row.reminders}, ${row.since}) as once`;
  if (!counted?.once) return false;
  const turn = turnOf({ ...standingOf(row), reminders: row.reminders + 1 });
  if (turn === 'organisation') await remindOrganisation(reader, row, services);
  else if (turn === 'caller') await remindCaller(reader, row);
  else await notify(reader.db, reader.me, { kind: kindFor(row), link: linkTo(row) });
  return true;
}

async function remindOrganisation(reader: Reader, row: Row, services: Services): Promise<void> {
  const service = await serviceIfAny(reader.db, row.service);
  if (service?.email) await mailLink(reader, row.id, { to: service.email }, services);
}

async function remindCaller({ db, me }: Reader, row: Row): Promise<void> {
  const [found] = await db<{ follower: string | null }[]>`
    select app.follower_of_referral(${row.id}) as follower`;
  await notify(db, found?.follower ?? me, { kind: 'referral-call', link: linkTo(row) });
}

const kindFor = ({ state }: Row) => (state === 'taking' ? 'referral-asked' : 'referral-reminder');
const linkTo = ({ id }: Row) => `/find/referrals/${id}`;

/** A member is reminded of what was suggested; after thirty days it lapses, and nothing was passed on. */
export const remindOfProposal = defineJob(
  'remind-of-proposal',
  z.object({ proposal: z.uuid(), member: z.uuid() }),
  async ({ proposal, member }, desk) => {
    await desk.as({ person: member }, async (db) => {
      const [open] = await db<{ at: Date; reminders: number }[]>`
        select p.proposed_at as at, r.reminders from referral_proposals p join referral_replies r on r.proposal_id = p.id
        where p.id = ${proposal} and p.member_id = ${member} and r.said is null`;
      if (open) await remindOrLapse(db, { id: proposal, member }, open);
    });
  },
);

async function remindOrLapse(
  db: Db,
  ids: { id: string; member: string },
  { at, reminders }: { at: Date; reminders: number },
): Promise<void> {
  const due = nextDue(proposedAt(at, reminders));
  if (!due) return;
  if (due.at > clock.now().getTime()) return planReminder(db, ids, proposedAt(at, reminders));
  if (due.act === 'lapse') return reply(db, ids.id, 'lapsed');
  const counted = await db`update referral_replies set reminders = ${reminders + 1}
    where proposal_id = ${ids.id} and said is null and reminders = ${reminders}`;
  if (counted.count === 0) return;
  const link = `/find/referrals/suggestions/${ids.id}`;
  await notify(db, ids.member, { kind: 'referral-proposed', link });
  await planReminder(db, ids, proposedAt(at, reminders + 1));
}

/** A quarter is counted once, four weeks after its end. */
export const countReferrals = defineJob(
  'count-referrals',
  z.object({}).loose(),
  async (_payload, desk) => {
    await desk.as('worker', async (db) => {
      const quarters = await db<{ quarter: string }[]>`
        select app.referral_quarters_to_count() as quarter`;
      for (const { quarter } of quarters) {
        const ended = await db<
          Ended[]
        >`select kind, helped, days from app.ended_referrals(${quarter})`;
        const figures = publishable([...ended]).map((figure) => ({ ...figure }));
        await db`select app.keep_referral_figures(${quarter}, ${db.json(figures)})`;
      }
    });
  },
  '40 4 * * *',
);
