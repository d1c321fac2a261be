import { me, routes as newRoutes } from '../../../platform/web/context.ts';
import { page } from '../../door/frame/public.tsx';
import { spaceInSight } from '../spaces/public.ts';
import { found, strategies, triedWords } from './finding.ts';
import { SearchPage, StrategiesPage } from './finding-pages.tsx';
import { NEEDS } from './form.ts';
import { noteRules } from './near.ts';

export const findingRoutes = newRoutes()
  .get('/community/search', async (c) => {
    me(c);
    const { db } = c.var;
    const query = (c.req.query('q') ?? '').slice(0, 200);
    const number = Math.min(Math.max(Math.trunc(Number(c.req.query('page') ?? 1)) || 1, 1), 50);
    const id = c.req.query('space');
    const space = id ? await spaceInSight(db, id) : undefined;
    const results = await found(db, query, space?.id, number);
    const rules = await noteRules(db);
    return page(c, <SearchPage {...{ query, results, space, number, rules }} />);
  })
  .get('/community/strategies', async (c) => {
    me(c);
    const { db } = c.var;
    const need = NEEDS.find((one) => one === c.req.query('need'));
    const listed = await strategies(db, need);
    const tried = await triedWords(
      db,
      listed.map(({ id }) => id),
    );
    return page(c, <StrategiesPage {...{ need, listed, tried }} rules={await noteRules(db)} />);
  });
