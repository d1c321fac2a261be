import { z } from 'zod';
import { defineJob } from '../../../platform/jobs.ts';
import { wordsOf } from './acting/actor.ts';
import { glance } from './acting/glance.ts';
import { takeTurn } from './acting/turn.ts';

/** After a cause, and where the glance saw that something is to be done: as the member, with the rights of that moment. */
export const evaluateAgreement = defineJob(
  'evaluate-agreement',
  z.object({ agreement: z.uuid(), member: z.uuid() }),
  async ({ agreement, member }, desk) => {
    const faults = await desk.as({ person: member }, async (db) => {
      const { services } = desk;
      const words = await wordsOf(db, services);
      return takeTurn({ db, master: services.master, me: member, services, words }, agreement);
    });
    // What was done stays done; what failed is tried again.
    if (faults.length > 0) throw faults[0];
  },
);

/** When time alone may have changed something: glances at all that are due, and hands on those where something is to be done. */
export const lookAtAgreements = defineJob(
  'look-at-agreements',
  z.object({}).loose(),
  async (_payload, desk) => glance(desk),
  '*/10 * * * *',
);

export const askAboutAgreements = defineJob(
  'ask-about-agreements',
  z.object({}).loose(),
  async (_payload, desk) => {
    await desk.as('worker', (db) => db`select app.ask_about_agreements()`);
  },
  '20 8 * * *',
);
