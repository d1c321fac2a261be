import { enter } from '../../../platform/database.ts';
import { limit } from '../../../platform/rates.ts';
import { hashOf } from '../../../platform/web/arrival.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { comeIn, secondStep } from '../sign-in/public.ts';
import { addressForm, openingForm } from './form.ts';
import { askForLinks, type Door } from './letters.ts';
import { AddressDonePage, AskLinkPage, DoorPage, LinkAskedPage } from './letter-views.tsx';

/** Pages that letters lead to: looking at them consumes nothing, so that a mail program may look first. */
export const letterRoutes = newRoutes()
  .get('/sign-in/link', (c) => page(c, <AskLinkPage typed={emptyForm} delivers={delivers(c)} />))
  .post('/sign-in/link', async (c) => {
    const answer = await readForm(c, addressForm);
    if (!answer.ok || !delivers(c))
      return page(c, <AskLinkPage typed={answer.typed} delivers={delivers(c)} />, 422);
    await limitLinks(c, answer.data.address);
    await askForLinks(c.var.db, c.var.services.master, answer.data.address);
    return page(c, <LinkAskedPage />);
  })
  .get('/door/:token', async (c) =>
    page(c, <DoorPage door={await doorOf(c, c.req.param('token'))} action={c.req.path} />),
  )
  .post('/door/:token', async (c) => {
    const answer = await readForm(c, openingForm);
    await enter(c.var.db, 'visitor');
    const [opened] = await c.var.db<{ person: string; purpose: 'link' | 'way_back' }[]>`
      select person, purpose from app.open_door(${hashOf(c.req.param('token'))})`;
    if (!opened) return page(c, <DoorPage door={undefined} action="" />, 422);
    const shared = answer.ok && answer.data.shared === 'yes';
    const then = '/you/ways-in/password?why=lost';
    if (opened.purpose === 'link')
      return secondStep.afterFirstStep(c, opened.person, { shared, then });
    await comeIn(c, opened.person, shared);
    return c.redirect(then, 303);
  })
  .get('/address/:token', async (c) => {
    const door = await doorOf(c, c.req.param('token'));
    return page(c, <DoorPage door={door} action={c.req.path} />);
  })
  .post('/address/:token', async (c) => {
    const [row] = await c.var.db<{ attached: boolean }[]>`
      select app.attach_address(${hashOf(c.req.param('token'))}) as attached`;
    if (!row?.attached) return page(c, <DoorPage door={undefined} action="" />, 422);
    return page(c, <AddressDonePage />);
  });

async function doorOf(c: Ask, token: string): Promise<Door | undefined> {
  const [row] = await c.var.db<{ purpose: Door['purpose']; opens_at: Date }[]>`
    select purpose, opens_at from app.door(${hashOf(token)})`;
  return row && { purpose: row.purpose, opensAt: row.opens_at };
}

const delivers = (c: Ask): boolean => c.var.services.postman.delivers;

/** Three letters an hour to an address, ten from a device's address, whether or not anybody has it. */
async function limitLinks(c: Ask, address: string): Promise<void> {
  const { sql, master } = c.var.services;
  const asked = address.trim().toLowerCase();
  await limit(sql, master, { what: 'link to', most: 3, seconds: 3600 }, asked);
  await limit(sql, master, { what: 'link from', most: 10, seconds: 3600 }, c.var.address);
}
