import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { deskOnly } from '../overview/public.ts';
import { readForm } from '../../../platform/web/form.ts';
import { numberForm } from './form.ts';
import { giveNumber, removeNumber } from './numbers.ts';
import { onCallPage } from './page.tsx';

const home = '/desk/on-call';

/** There only where the host rings. */
export const numberRoutes = newRoutes()
  .post('/desk/on-call/number', async (c) => {
    helper(c);
    const answer = await readForm(c, numberForm);
    if (!answer.ok) return onCallPage(c, answer.typed, 422);
    await giveNumber(c.var.db, c.var.services.master, me(c), answer.data.number);
    return c.redirect(`${home}?done=number`, 303);
  })
  .post('/desk/on-call/number/removal', async (c) => {
    helper(c);
    await removeNumber(c.var.db, me(c));
    return c.redirect(home, 303);
  });

const helper = (c: Ask): void => deskOnly(c, 'on_call');
