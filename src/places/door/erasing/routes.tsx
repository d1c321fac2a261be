import { isPersonal, type PersonalHeld } from '../../../platform/capability.ts';
import { eraseMe } from '../../../platform/erasing.ts';
import { clock } from '../../../platform/clock.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { leaveNothing, proveAgain, provenLately } from '../sign-in/public.ts';
import { holdAct, mySlowHours } from '../slow-down/public.tsx';
import { eraseForm } from './form.ts';
import { ErasedPage, ErasingPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/erasure', (c) => show(c, emptyForm))
  .post('/you/erasure', async (c) => {
    const person = me(c);
    const answer = await readForm(c, eraseForm);
    if (!answer.ok) return show(c, answer.typed, 422);
    // guard: fresh-proof
    if (!provenLately(c) && !(await proveAgain(c, answer.data))) {
      return show(c, withError(answer.typed, 'name', 'erasing.proof.wrong'), 422);
    }
    if (await holdAct(c.var.db, 'erasure')) return c.redirect('/you/slow-down', 303);
    await eraseMe(c.var.db, c.var.services.house, person);
    return goodbye(c);
  });

async function show(c: Ask, typed: Typed, status: 200 | 422 = 200) {
  me(c);
  const parts = c.var.services.house.flatMap(({ held }) => held.filter(isPersonal));
  const titles = (erasing: PersonalHeld['erasing']) =>
    parts.filter((part) => part.erasing === erasing).map(({ title }) => title);
  const backupsUntil = new Date(clock.now().getTime() + backupDays * 86_400_000);
  const slowHours = await mySlowHours(c.var.db);
  const proven = provenLately(c);
  const props = {
    typed,
    goes: titles('goes'),
    stays: titles('stays'),
    backupsUntil,
    slowHours,
    proven,
  };
  return page(c, <ErasingPage {...props} />, status);
}

function goodbye(c: Ask) {
  leaveNothing(c);
  c.set('arrival', { ...c.var.arrival, person: null, session: null, roles: [], unread: 0 });
  return page(c, <ErasedPage />);
}

/** How long ordinary backups are kept, unless the host chose otherwise. */
const backupDays = 35;
