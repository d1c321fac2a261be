import { record } from '../../../platform/audit.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { NotThere } from '../../../platform/database.ts';
import { page } from '../../door/frame/public.tsx';
import { personaFor } from './as-whom.ts';
import { hoursIn, newSpaceForm, spaceForm, VISIBILITIES, type Visibility } from './form.ts';
import { joinSpace } from './joining.ts';
import {
  changeSpace,
  hoursOf,
  makeSpace,
  mayChange,
  spaceInSight,
  spacesInSight,
  writeHours,
  type Space,
} from './queries.ts';
import { SpaceFormPage } from './space-form.tsx';
import { CommunityPage } from './views.tsx';

export const routes = newRoutes()
  .get('/community', async (c) => {
    me(c);
    const spaces = await spacesInSight(c.var.db);
    return page(c, <CommunityPage spaces={spaces} makes={coordinates(c)} />);
  })
  .get('/community/spaces/new', (c) => {
    me(c);
    if (!coordinates(c)) throw new NotThere();
    return page(c, <SpaceFormPage typed={emptyForm} />);
  })
  .post('/community/spaces', async (c) => {
    me(c);
    if (!coordinates(c)) throw new NotThere();
    const answer = await readForm(c, newSpaceForm);
    if (!answer.ok) return page(c, <SpaceFormPage typed={answer.typed} />, 422);
    const { data } = answer;
    const id = await makeSpace(c.var.db, data);
    if (data.called)
      await joinSpace(c.var.db, id, await personaFor(c, { persona: 'new', name: data.called }), '');
    await writeHours(c.var.db, id, hoursIn(data));
    await record(c.var.db, 'space made', id);
    return c.redirect(`/community/spaces/${id}${data.called ? '' : '/membership'}`, 303);
  })
  .get('/community/spaces/:space/settings', async (c) => {
    const space = await changeable(c);
    return page(
      c,
      <SpaceFormPage
        {...{ space: space.id, doors: doorsFor(space) }}
        typed={await kept(c, space)}
      />,
    );
  })
  .post('/community/spaces/:space/settings', async (c) => {
    const space = await changeable(c);
    const answer = await readForm(c, spaceForm);
    const shown = { space: space.id, doors: doorsFor(space), typed: answer.typed };
    if (!answer.ok) return page(c, <SpaceFormPage {...shown} />, 422);
    await changeSpace(c.var.db, space.id, answer.data, hoursIn(answer.data));
    await record(c.var.db, 'space changed', space.id);
    return c.redirect(`/community/spaces/${space.id}`, 303);
  });

const coordinates = (c: Ask): boolean => c.var.arrival.roles.includes('coordinator');

const doorsFor = ({ visibility }: Space): readonly Visibility[] =>
  VISIBILITIES.slice(VISIBILITIES.indexOf(visibility));

async function changeable(c: Ask): Promise<Space> {
  me(c);
  const space = await spaceInSight(c.var.db, c.req.param('space') ?? '');
  if (!(await mayChange(c.var.db, space.id))) throw new NotThere();
  return space;
}

async function kept(c: Ask, space: Space): Promise<Typed> {
  const hours = await hoursOf(c.var.db, space.id);
  const { name, about, theme, visibility, rules, who_starts: starts } = space;
  const tick = (yes: boolean) => (yes ? 'yes' : '');
  const values = {
    name,
    about,
    theme,
    visibility,
    rules,
    starts,
    firstRead: tick(space.first_read),
    adultsOnly: tick(space.adults_only),
    days: hours.map(({ weekday }) => String(weekday)),
    opens: hours[0]?.opens ?? '',
    closes: hours[0]?.closes ?? '',
  };
  return { values, errors: {} };
}
