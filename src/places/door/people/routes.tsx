import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { personaForm } from './form.ts';
import {
  changePersona,
  makePersona,
  myPersona,
  myPersonas,
  retirePersona,
  type MyPersona,
} from './queries.ts';
import { PersonaPage } from './persona-form.tsx';
import { PersonasPage } from './views.tsx';

export const routes = newRoutes()
  .get('/you/personas', async (c) => {
    me(c);
    return page(c, <PersonasPage personas={await myPersonas(c.var.db)} />);
  })
  .get('/you/personas/new', (c) => {
    me(c);
    return page(c, <PersonaPage typed={emptyForm} />);
  })
  .post('/you/personas', async (c) => {
    me(c);
    const answer = await readForm(c, personaForm);
    if (!answer.ok || wantsToSee(answer.typed)) return again(c, answer);
    await makePersona(c.var.db, answer.data);
    return c.redirect('/you/personas', 303);
  })
  .get('/you/personas/:id', async (c) => {
    me(c);
    const persona = await myPersona(c.var.db, c.req.param('id'));
    return page(c, <PersonaPage typed={emptyForm} persona={persona} />);
  })
  .post('/you/personas/:id', async (c) => {
    me(c);
    const persona = await myPersona(c.var.db, c.req.param('id'));
    const answer = await readForm(c, personaForm);
    if (!answer.ok || wantsToSee(answer.typed)) return again(c, answer, persona);
    await changePersona(c.var.db, persona.id, answer.data);
    return c.redirect('/you/personas', 303);
  })
  .post('/you/personas/:id/retirement', (c) => setRetired(c, c.req.param('id'), true))
  .post('/you/personas/:id/return', (c) => setRetired(c, c.req.param('id'), false));

const wantsToSee = (typed: Typed) => typed.values['show'] === 'yes';

function again(c: Ask, answer: { ok: boolean; typed: Typed }, persona?: MyPersona) {
  return page(
    c,
    <PersonaPage typed={answer.typed} {...(persona ? { persona } : {})} />,
    answer.ok ? 200 : 422,
  );
}

async function setRetired(c: Ask, id: string, retired: boolean) {
  me(c);
  await retirePersona(c.var.db, id, retired);
  return c.redirect('/you/personas', 303);
}
