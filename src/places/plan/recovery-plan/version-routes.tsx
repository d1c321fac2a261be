import { NotThere } from '../../../platform/database.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readerFor } from '../../circle/ties/public.ts';
import { page } from '../../door/frame/public.tsx';
import { takeBack } from './keep.ts';
import { deleteVersion, versionsOf } from './queries.ts';
import { isSection, type Section } from './section.ts';
import { VersionsPage } from './versions-page.tsx';

/** What a section said before, beside what it says now; undoing is taking an older version back. */
export const versionRoutes = newRoutes()
  .get('/plan/recovery/:section/versions', async (c) => {
    const section = sectionOf(c);
    const versions = await versionsOf(readerFor(c), section);
    const chosen = (name: string) =>
      versions.find(({ number }) => String(number) === c.req.query(name));
    const newer = chosen('newer') ?? versions[0];
    const before = versions.find(({ number }) => number < (newer?.number ?? 0));
    const older = chosen('older') ?? before;
    if (!newer || !older) throw new NotThere();
    const [first, last] = older.number < newer.number ? [older, newer] : [newer, older];
    return page(c, <VersionsPage {...{ section, versions, older: first, newer: last }} />);
  })
  .post('/plan/recovery/:section/versions/:number/return', async (c) => {
    const section = sectionOf(c);
    await takeBack(readerFor(c), section, Number(c.req.param('number')));
    return c.redirect(`/plan/recovery?saved=${section}`, 303);
  })
  .post('/plan/recovery/:section/versions/:number/removal', async (c) => {
    const section = sectionOf(c);
    const reader = readerFor(c);
    await deleteVersion(reader, section, wholeNumber(c.req.param('number')));
    const left = (await versionsOf(reader, section)).length > 1;
    return c.redirect(left ? `/plan/recovery/${section}/versions` : '/plan/recovery', 303);
  });

function sectionOf(c: Ask): Section {
  const section = c.req.param('section') ?? '';
  if (!isSection(section)) throw new NotThere();
  return section;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new NotThere();
  return Number(text);
}
