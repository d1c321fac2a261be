import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm, type Typed } from '../../../platform/web/form.ts';
import { openPlaces, page } from '../frame/public.tsx';
import { closedUntil } from '../../desk/closures/public.ts';
import { staffedHours } from '../setup/public.ts';
import { squareForm } from './form.ts';
import { frontCards } from './front.ts';
import { PromisesPage, RulesPage } from './house-views.tsx';
import { communityQuilt, mySquare, sewSquare, takeSquareOut } from './queries.ts';
import { QuiltPage } from './quilt-view.tsx';
import { HomePage } from './views.tsx';

export const routes = newRoutes()
  .get('/', async (c) => {
    const { db, arrival } = c.var;
    if (arrival.person) return c.redirect('/today');
    const cards = await frontCards(c);
    const squares = await communityQuilt(db);
    const hours = await staffedHours(db);
    const closed = await closedUntil(db);
    const places = openPlaces(c);
    return page(
      c,
      <HomePage community={arrival.community} {...{ cards, squares, hours, closed, places }} />,
    );
  })
  .get('/house-rules', (c) => page(c, <RulesPage community={c.var.arrival.community} />))
  .get('/promises', (c) => page(c, <PromisesPage />))
  .get('/quilt', async (c) => {
    const square = c.var.arrival.person ? await mySquare(c.var.db) : undefined;
    const values = { deep: square?.deep ?? 'lagoon', light: square?.light ?? 'linen' };
    return quilt(c, { values, errors: {} }, 200);
  })
  .post('/quilt/my-square', async (c) => {
    const person = me(c);
    const answer = await readForm(c, squareForm);
    if (!answer.ok) return quilt(c, answer.typed, 422);
    await sewSquare(c.var.db, person, answer.data);
    return c.redirect('/quilt', 303);
  })
  .post('/quilt/my-square/removal', async (c) => {
    await takeSquareOut(c.var.db, me(c));
    return c.redirect('/quilt', 303);
  });

async function quilt(c: Ask, typed: Typed, status: 200 | 422) {
  const { db, arrival } = c.var;
  const mine = arrival.person ? await mySquare(db) : undefined;
  const squares = await communityQuilt(db);
  const signedIn = arrival.person !== null;
  return page(c, <QuiltPage {...{ typed, mine, squares, signedIn }} />, status);
}
