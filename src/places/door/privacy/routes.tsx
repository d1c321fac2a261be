import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { page } from '../frame/public.tsx';
import { lookerNames, myPersonas, myRoles } from '../people/public.tsx';
import {
  endOtherSessions,
  endSession,
  leaveNothing,
  mySessions,
  mySignInName,
} from '../sign-in/public.ts';
import { mySlowHours, waitingActs } from '../slow-down/public.tsx';
import { heldParts, partNames } from './held-parts.ts';
import { LooksPage } from './looks-view.tsx';
import { looksAtMe } from './queries.ts';
import { PrivacyPage } from './views.tsx';
import { YouPage } from './you-view.tsx';

export const routes = newRoutes()
  .get('/you', async (c) => {
    me(c);
    const { db } = c.var;
    const [name, roles, personas] = [
      await mySignInName(db),
      await myRoles(db),
      await myPersonas(db),
    ];
    return page(c, <YouPage {...{ name, roles, personas }} />);
  })
  .get('/you/privacy', privacyPage)
  .get('/you/looks', async (c) => {
    me(c);
    const number = pageNumber(c.req.query('page'));
    const nameOf = await lookerNames({ ...c.var, person: me(c) });
    const looks = await looksAtMe(c.var.db, number);
    return page(c, <LooksPage {...looks} page={number} nameOf={nameOf} names={partNames(c)} />);
  })
  .post('/you/sessions/endings', async (c) => {
    me(c);
    await endOtherSessions(c.var.db);
    return c.redirect('/you/privacy#sessions', 303);
  })
  .post('/you/sessions/:id/ending', async (c) => {
    me(c);
    const session = c.req.param('id');
    await endSession(c.var.db, session);
    if (session !== c.var.arrival.session) return c.redirect('/you/privacy#sessions', 303);
    leaveNothing(c);
    return c.redirect('/', 303);
  });

async function privacyPage(c: Ask) {
  me(c);
  const { db, services } = c.var;
  const held = await heldParts(c);
  const { looks } = await looksAtMe(db, 1);
  const nameOf = await lookerNames({ ...c.var, person: me(c) });
  const [sessions, hours, waiting] = [
    await mySessions(db),
    await mySlowHours(db),
    await waitingActs(db),
  ];
  const acts = services.house.flatMap((capability) => capability.heldActs ?? []);
  const props = {
    held,
    looks: looks.slice(0, 3),
    nameOf,
    names: partNames(c),
    sessions,
    hours,
    waiting,
    acts,
  };
  return page(c, <PrivacyPage {...props} />);
}

function pageNumber(asked: string | undefined): number {
  const number = Number(asked ?? '1');
  if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new NotThere();
  return number;
}
