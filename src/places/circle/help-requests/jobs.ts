import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';
import { notify } from '../../../platform/notices.ts';

/** The day before: both are reminded, if the helper may still see the request and still holds the claim. */
export const remindOfHelp = defineJob(
  'remind-of-help',
  z.object({ claim: z.uuid(), helper: z.uuid() }),
  async ({ claim, helper }, desk) => {
    await desk.as({ person: helper }, async (db) => {
      const [held] = await db<{ request: string; member: string }[]>`
        select c.request_id as request, c.member_id as member from help_claims c join help_slots s on s.id = c.slot_id
        where c.id = ${claim} and c.helper_id = ${helper} and c.given_back_at is null and c.done_at is null and s.starts_at > app.now()`;
      if (!held) return;
      const link = `/circle/help/${held.request}`;
      await notify(db, helper, { kind: 'help-tomorrow', link });
      await notify(db, held.member, { kind: 'help-tomorrow', link });
    });
  },
);

/** The day before, while nobody has taken a place: the member is told, kindly, and whom else they could ask. */
export const lookForUnclaimedHelp = defineJob(
  'look-for-unclaimed-help',
  z.object({ slot: z.uuid(), member: z.uuid() }),
  async ({ slot, member }, desk) => {
    await desk.as({ person: member }, async (db) => {
      const [open] = await db<{ request: string }[]>`
        select s.request_id as request from help_slots s join help_requests r on r.id = s.request_id
        where s.id = ${slot} and r.called_off_at is null and s.starts_at > app.now() and app.free_places(s.id) = s.places`;
      if (open)
        await notify(db, member, { kind: 'help-unclaimed', link: `/circle/help/${open.request}` });
    });
  },
);
