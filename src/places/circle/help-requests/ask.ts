import { randomUUID } from 'node:crypto';
import { enqueue } from '../../../platform/jobs.ts';
import { momentAt, HOUR, type Moment } from '../../../platform/local-days.ts';
import { seal } from '../../../platform/sealing.ts';
import type { Reader } from '../ties/public.ts';
import { timesIn, type HelpForm } from './form.ts';

/** The moments asked for, in the member's zone. */
export const momentsIn = (form: HelpForm, zone: string): Moment[] =>
  timesIn(form).map(({ day, time }) => momentAt(day, time, zone));

/** What is asked for, whenever it is. */
export type Asking = Pick<HelpForm, 'kind' | 'audience' | 'errand' | 'area' | 'called' | 'ties'> &
  Pick<HelpForm, 'minutes' | 'places'> & { address?: string | undefined };

/** Writes a request with its times, and for each the day before, when the member is told if nobody has taken it. */
export async function askForHelp(reader: Reader, form: Asking, moments: Moment[]): Promise<string> {
  const { db, master, me } = reader;
  const id = randomUUID();
  const sealed = (column: string, text: string) =>
    seal(db, master, me, { table: 'help_requests', column, row: id }, text);
  await db`insert into help_requests (id, member_id, kind, audience, errand, area, called)
    values (${id}, ${me}, ${form.kind}, ${form.audience}, ${await sealed('errand', form.errand)},
      ${await sealed('area', form.area)}, ${await sealed('called', form.called)})`;
  await giveAddress(reader, id, form.address);
  for (const tie of form.audience === 'chosen' ? (form.ties ?? []) : [])
    await db`insert into help_request_people (request_id, tie_id, member_id) values (${id}, ${tie}, ${me})`;
  for (const moment of moments) await addSlot(reader, id, form, moment);
  return id;
}

async function giveAddress(
  { db, master, me }: Reader,
  request: string,
  typed: string | undefined,
): Promise<void> {
  if (!typed) return;
  const cell = { table: 'help_addresses', column: 'address', row: request };
  const address = await seal(db, master, me, cell, typed);
  await db`insert into help_addresses (request_id, member_id, address) values (${request}, ${me}, ${address})`;
}

async function addSlot(
  { db, me }: Reader,
  request: string,
  { minutes, places }: Asking,
  moment: Moment,
): Promise<void> {
  const slot = randomUUID();
  await db`insert into help_slots (id, request_id, member_id, starts_at, minutes, places)
    values (${slot}, ${request}, ${me}, ${new Date(moment)}, ${minutes}, ${places})`;
  await enqueue(
    db,
    'look-for-unclaimed-help',
    { slot, member: me },
    { at: new Date(moment - 24 * HOUR), key: `unclaimed help ${slot}` },
  );
}
