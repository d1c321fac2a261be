import { NotThere } from '../../../platform/database.ts';
import { recordLook } from '../../../platform/looks.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, type Typed } from '../../../platform/web/form.ts';
import { seersOf, seersOfParts } from '../../circle/consents/public.ts';
import { readerFor, tieISupport } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { myEarlySigns } from './early-signs.ts';
import { sectionForm, signsForm, signsIn } from './form.ts';
import { keepSection, keepSigns } from './keep.ts';
import { planOf, sectionsToOpen } from './queries.ts';
import { isSection, partOf, SECTIONS, type Section } from './section.ts';
import { SectionPage } from './section-page.tsx';
import { versionRoutes } from './version-routes.tsx';
import { RecoveryPlanPage, SharedPlanPage } from './views.tsx';

export const routes = newRoutes()
  .get('/plan/recovery', async (c) => {
    const reader = readerFor(c);
    const plan = await planOf(reader, reader.me);
    const seers = await seersOfParts(reader, SECTIONS.map(partOf));
    const saved = c.req.query('saved') ?? '';
    const just = isSection(saved) ? plan.get(saved) : undefined;
    return page(c, <RecoveryPlanPage plan={plan} seers={seers} saved={just} />);
  })
  .get('/plan/recovery/:section', (c) => sectionPage(c, emptyForm))
  .post('/plan/recovery/:section', (c) =>
    sectionOf(c) === 'early-signs' ? keepTypedSigns(c) : keepTyped(c),
  )
  .get('/circle/with/:tie/recovery-plan', async (c) => {
    const reader = readerFor(c);
    const tie = await tieISupport(reader, c.req.param('tie'));
    const sections = await sectionsToOpen(reader.db, tie.member);
    if (sections.length === 0) throw new NotThere();
    for (const section of sections)
      await recordLook(reader.db, reader.me, { about: tie.member, part: partOf(section) });
    return page(c, <SharedPlanPage tie={tie} plan={await planOf(reader, tie.member)} />);
  })
  .route('/', versionRoutes);

function sectionOf(c: Ask): Section {
  const section = c.req.param('section') ?? '';
  if (!isSection(section)) throw new NotThere();
  return section;
}

async function keepTyped(c: Ask): Promise<Response> {
  const section = sectionOf(c);
  const reader = readerFor(c);
  const answer = await readForm(c, sectionForm);
  if (!answer.ok) return sectionPage(c, answer.typed);
  await keepSection(reader, section, answer.data.words);
  return c.redirect(`/plan/recovery?saved=${section}`, 303);
}

async function keepTypedSigns(c: Ask): Promise<Response> {
  const reader = readerFor(c);
  const answer = await readForm(c, signsForm);
  if (!answer.ok) return sectionPage(c, answer.typed);
  await keepSigns(reader, signsIn(answer.data), answer.data.words);
  return c.redirect('/plan/recovery?saved=early-signs', 303);
}

async function sectionPage(c: Ask, typed: Typed): Promise<Response> {
  const section = sectionOf(c);
  const reader = readerFor(c);
  const lines = (await planOf(reader, reader.me)).get(section)?.lines ?? [];
  const signs = section === 'early-signs' ? await myEarlySigns(reader) : [];
  const seers = await seersOf(reader, partOf(section));
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(c, <SectionPage {...{ section, lines, signs, seers, typed }} />, status);
}
