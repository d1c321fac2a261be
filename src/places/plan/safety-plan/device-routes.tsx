import { z } from 'zod';
import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { copyStands, forgetCopy, myCopies, noteCopy } from './copies.ts';
import { copyWords } from './copy-words.ts';
import { DevicePage } from './device-page.tsx';
import { copyForm } from './form.ts';
import { helpLines } from './help-lines.ts';
import { KeptPlanPage } from './kept-page.tsx';
import { planChangedAt, safetyPlan } from './queries.ts';

/** The plan on a device: what is kept there never comes here, only the number of the copy. */
export const deviceRoutes = newRoutes()
  .get('/plan/safety/device', async (c) => {
    const reader = readerFor(c);
    const plan = await safetyPlan(reader, reader.me);
    const shared = c.var.arrival.sharedComputer;
    const can = !shared && plan.size > 0;
    const words = can ? copyWords(c.var.words, plan, await helpLines(c), clock.now()) : undefined;
    const copies = await myCopies(reader.db);
    const changedAt = await planChangedAt(reader);
    const kept = c.req.query('done') === 'kept';
    return page(c, <DevicePage {...{ words, shared, copies, changedAt, kept }} />);
  })
  .post('/plan/safety/copies', async (c) => {
    const { db, me } = readerFor(c);
    const answer = await readForm(c, copyForm);
    if (!answer.ok || c.var.arrival.sharedComputer) throw new NotThere();
    await noteCopy(db, me, answer.data.copy);
    return c.redirect('/plan/safety/device?done=kept', 303);
  })
  .get('/plan/safety/copies/:copy', async (c) =>
    c.json({ stands: await copyStands(c.var.db, copyOf(c)) }),
  )
  .post('/plan/safety/copies/:copy/forgetting', async (c) => {
    await forgetCopy(c.var.db, copyOf(c));
    return c.redirect(c.var.arrival.person ? '/plan/safety/device' : '/plan/safety/kept', 303);
  })
  .get('/plan/safety/kept', (c) => page(c, <KeptPlanPage />));

function copyOf(c: Ask): string {
  const number = z.uuid().safeParse(c.req.param('copy'));
  if (!number.success) throw new NotThere();
  return number.data;
}
