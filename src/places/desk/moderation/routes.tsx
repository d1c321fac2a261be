import { NotThere } from '../../../platform/database.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { onCallOpensAt } from '../alerts/public.ts';
import { backToDesk } from '../overview/public.ts';
import { beginShift, claim, decide, endShift, handOver, takeBreak, undo } from './changes.ts';
import { bounds, openDebriefs } from './care.ts';
import { decideForm, wordsForm } from './form.ts';
import { ItemPage } from './item-page.tsx';
import { QueuePage } from './queue-page.tsx';
import {
  dealtItem,
  earlierDecisions,
  moderates,
  myDecided,
  myItems,
  myShift,
  rulesOf,
  somethingWaits,
  spacesToMoveTo,
  threadOf,
  type Item,
} from './queries.ts';
import { decidedOf, notesOf, reported, writeNote } from './sealed.ts';

const here = '/desk/moderation';

export const routes = newRoutes()
  .get('/desk/moderation', (c) => queuePage(c))
  .post('/desk/moderation/shift', async (c) => {
    await helping(c);
    await beginShift(c.var.db);
    return c.redirect(here, 303);
  })
  .post('/desk/moderation/shift/break', async (c) => {
    await helping(c);
    await takeBreak(c.var.db);
    return c.redirect(here, 303);
  })
  .post('/desk/moderation/shift/end', async (c) => {
    await helping(c);
    await endShift(c.var.db);
    return c.redirect(`${here}?ended=yes`, 303);
  })
  .get('/desk/moderation/items/:item', (c) => itemPage(c, emptyForm))
  .post('/desk/moderation/items/:item/claim', async (c) => {
    const item = await dealt(c);
    await claim(c.var.db, item.id);
    return c.redirect(`${here}/items/${item.id}`, 303);
  })
  .post('/desk/moderation/items/:item/handing-over', async (c) => {
    await handOver(c.var.db, (await dealt(c)).id);
    return c.redirect(here, 303);
  })
  .post('/desk/moderation/items/:item/notes', async (c) => {
    const item = await dealt(c);
    const answer = await readForm(c, wordsForm);
    if (!answer.ok) return itemPage(c, renamed(answer.typed), 422);
    const { db, services } = c.var;
    await writeNote(db, services, { item: item.id, by: me(c), words: answer.data.words });
    return c.redirect(`${here}/items/${item.id}#notes`, 303);
  })
  .post('/desk/moderation/items/:item/decisions', async (c) => {
    const item = await dealt(c);
    const answer = await readForm(c, decideForm);
    if (!answer.ok) return itemPage(c, answer.typed, 422);
    const outcome = await decide(c.var.db, c.var.services, item.id, answer.data);
    if (outcome === 'nobody')
      return itemPage(c, withError(answer.typed, 'decision', 'moderation.nobody'), 422);
    return c.redirect(`${here}/items/${item.id}`, 303);
  })
  .post('/desk/moderation/items/:item/decisions/:decision/undoing', async (c) => {
    const item = await dealt(c);
    await undo(c.var.db, c.req.param('decision'));
    return c.redirect(`${here}/items/${item.id}`, 303);
  });

/** Who has no work here finds no page; the rule book protects what is on it. */
export async function helping(c: Ask): Promise<void> {
  me(c);
  const works = c.var.arrival.roles.some((role) => role !== 'on_call' && role !== 'glass_breaker');
  if (!works && !(await moderates(c.var.db))) throw new NotThere();
}

async function dealt(c: Ask): Promise<Item> {
  await helping(c);
  return dealtItem(c.var.db, c.req.param('item') ?? '');
}

async function queuePage(c: Ask): Promise<Response> {
  await helping(c);
  const { db } = c.var;
  const shift = await myShift(db);
  const props = {
    shift,
    items: await myItems(db),
    decided: await myDecided(db),
    waits: await somethingWaits(db),
    moderates: await moderates(db),
    debriefs: await openDebriefs(db),
    bounds: await bounds(db),
  };
  return page(
    c,
    <QueuePage {...props} back={backToDesk(c)} ended={Boolean(c.req.query('ended'))} />,
  );
}

/** The note's field has a name of its own on a page that holds two. */
const renamed = ({ values, errors }: Typed): Typed => ({
  values: { note_words: values['words'] ?? '' },
  errors: { note_words: errors['words'] ?? '' },
});

async function itemPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const item = await dealt(c);
  const { db, services } = c.var;
  const props = {
    item,
    typed,
    thread: await threadOf(db, item.id),
    rules: await rulesOf(db, item.id),
    reports: await reported(db, services, item.id),
    earlier: await earlierDecisions(db, item.id),
    notes: await notesOf(db, services, item.id),
    decided: await decidedOf(db, services, item),
    spaces: await spacesToMoveTo(db, item.post_id),
    onCall: (await onCallOpensAt(db)) !== undefined,
  };
  return page(c, <ItemPage {...props} />, status);
}
