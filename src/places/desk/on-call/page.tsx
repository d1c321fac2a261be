import { me, type Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { comingClosures } from '../closures/public.ts';
import { staffedHours } from '../../door/setup/public.ts';
import { backToDesk, deskOnly } from '../overview/public.ts';
import { gapsAhead } from './gaps.ts';
import { myNumber } from './numbers.ts';
import { comingShifts, helpersOnCall, travels } from './queries.ts';
import { weeksOf } from './rules.ts';
import { OnCallPage } from './views.tsx';

/** The desk of on call, for who plans it and who stands in it. */
export async function onCallPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  deskOnly(c, 'on_call', 'coordinator', 'administrator');
  const { db, arrival, services } = c.var;
  const plans = arrival.roles.some((role) => role === 'coordinator' || role === 'administrator');
  const rings = services.config.ring !== undefined;
  const answers = rings && arrival.roles.includes('on_call');
  const shifts = await comingShifts(db);
  const gaps = gapsAhead(
    await staffedHours(db),
    { shifts, closures: await comingClosures(db) },
    arrival.community.time_zone,
  );
  return page(
    c,
    <OnCallPage
      {...{ typed, gaps, plans, rings, back: backToDesk(c), me: me(c) }}
      weeks={weeksOf(shifts.slice(0, 40), arrival.community.time_zone)}
      done={c.req.query('done')}
      helpers={plans ? await helpersOnCall(db) : []}
      travels={plans ? await travels(db) : undefined}
      number={answers ? ((await myNumber(db, services.master, me(c))) ?? '') : undefined}
    />,
    status,
  );
}
