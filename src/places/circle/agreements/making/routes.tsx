import { NotThere } from '../../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../../platform/web/form.ts';
import { somebodyAnswers } from '../../../desk/alerts/public.ts';
import { page } from '../../../door/frame/public.tsx';
import { myEarlySigns } from '../../../plan/recovery-plan/public.ts';
import { mySupporters, readerFor } from '../../ties/public.ts';
import { draftAgreement, draftChange } from '../changes.ts';
import { myAgreement, versionOf } from '../queries.ts';
import type { Template } from '../templates.ts';
import { ownForm } from './own-form.ts';
import { OwnPage } from './own-page.tsx';
import { templateForm, templateNamed } from './template-form.ts';
import { TemplatePage } from './template-page.tsx';
import { typedPlan } from './typed-plan.ts';

const newOwn = '/circle/agreements/new/own';

/** Making an agreement, and changing one: each ends in a draft. */
export const makingRoutes = newRoutes()
  .get(newOwn, (c) => ownPage(c, emptyForm, newOwn))
  .post(newOwn, async (c) => {
    const answer = await readForm(c, ownForm);
    if (!answer.ok) return ownPage(c, answer.typed, newOwn);
    return toDraft(c, await draftAgreement(readerFor(c), answer.data));
  })
  .get('/circle/agreements/new/:template', (c) => templatePage(c, templateOf(c), emptyForm))
  .post('/circle/agreements/new/:template', async (c) => {
    const template = templateOf(c);
    const name = c.var.words.say(`agreements.template.${template.id}.name`);
    const answer = await readForm(c, templateForm(template, name));
    if (!answer.ok) return templatePage(c, template, answer.typed);
    return toDraft(c, await draftAgreement(readerFor(c), answer.data));
  })
  .get('/circle/agreements/:agreement/change', async (c) => {
    const reader = readerFor(c);
    const { id, name, version, draft, state } = await myAgreement(reader, c.req.param('agreement'));
    if (state === 'ended') throw new NotThere();
    const { plan, own } = await versionOf(reader, id, draft ?? version);
    return ownPage(c, typedPlan({ name, plan, own }), changeOf(id));
  })
  .post('/circle/agreements/:agreement/change', async (c) => {
    const reader = readerFor(c);
    const { id } = await myAgreement(reader, c.req.param('agreement'));
    const answer = await readForm(c, ownForm);
    if (!answer.ok) return ownPage(c, answer.typed, changeOf(id));
    await draftChange(reader, id, answer.data);
    return toDraft(c, id);
  });

const changeOf = (id: string): string => `/circle/agreements/${id}/change`;
const toDraft = (c: Ask, id: string): Response => c.redirect(`/circle/agreements/${id}/draft`, 303);
const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

function templateOf(c: Ask): Template {
  const template = templateNamed(c.req.param('template') ?? '');
  if (!template) throw new NotThere();
  return template;
}

async function templatePage(c: Ask, template: Template, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const props = { supporters: await mySupporters(reader), signs: await myEarlySigns(reader) };
  return page(c, <TemplatePage {...{ template, typed, ...props }} />, statusOf(typed));
}

async function ownPage(c: Ask, typed: Typed, action: string): Promise<Response> {
  const reader = readerFor(c);
  const props = {
    supporters: await mySupporters(reader),
    signs: await myEarlySigns(reader),
    onCall: await somebodyAnswers(reader.db),
  };
  return page(c, <OwnPage {...{ typed, action, ...props }} />, statusOf(typed));
}
