import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast, type CastName } from '../../../../test/cast.ts';
import { postNumbered, seedPost, seedSpaces } from '../../../../test/seed-spaces.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  await seedSpaces(world.owner);
  await seedPost(world.owner, { number: 1, space: 'members', by: 'Moss', words: 'a long goodbye' });
});
afterEach(() => world.end());

const reason = 'danger';

async function toldBy(name: CastName, fields: Record<string, string> = { reason }) {
  const visit = await world.visit(name);
  const { location } = await visit.post(`/community/posts/${postNumbered(1)}/report`, fields);
  return { visit, report: location ?? '' };
}
const alerts = () => world.owner<{ id: string; cause: string }[]>`select id, cause from alerts`;

test('Lee fears for whoever wrote it: Theo reads the words and writes; Maya is told, and never that it was Lee', async () => {
  const { visit: lee, report } = await toldBy('lee');
  expect((await lee.get(report)).html).toContain('Tell the people on call');
  await lee.post(`${report}/alert`);
  await lee.post(`${report}/alert`);
  const after = (await lee.get(report)).html;
  expect(after).toContain('The people on call have been told');
  expect(after).not.toContain(`${report}/alert`);
  const [alert, ...more] = await alerts();
  expect([alert?.cause, more]).toEqual(['member', []]);

  await world.runDue(new Date());
  const theo = await world.visit('theo');
  await theo.post(`/desk/alerts/${alert?.id}/hold`);
  expect((await theo.get(`/desk/alerts/${alert?.id}`)).html).toContain('a long goodbye');
  const maya = await world.visit('maya');
  const [notice] = await world.owner<{ link: string }[]>`
    select link from notices where person_id = ${cast.maya.id} and kind = 'alert-about-you'`;
  const { html } = await maya.get(notice?.link ?? '');
  expect(html).toContain('Somebody read your words and was worried');
  for (const secret of ['Larch', cast.lee.id, report.slice(-36)])
    expect(html).not.toContain(secret);
});

test('Two who worry about the same words ring once, and words that rang by themselves do not ring again', async () => {
  const first = await toldBy('lee');
  await first.visit.post(`${first.report}/alert`);
  const second = await toldBy('sam');
  await second.visit.post(`${second.report}/alert`);
  expect(await alerts()).toHaveLength(1);
  expect((await second.visit.get(second.report)).html).toContain('have been told');
  await world.owner`delete from alerts`;
  await world.owner`insert into alerts (about_person_id, cause, level, occasion)
    values (${cast.maya.id}, 'triage', 'crisis', ${`post ${postNumbered(1)}`})`;
  await second.visit.post(`${second.report}/alert`);
  expect((await alerts()).map(({ cause }) => cause)).toEqual(['triage']);
});

test('At night Lee reads that nobody has been told yet, and in the morning that somebody has', async () => {
  await world.owner`delete from on_call_shifts`;
  await world.owner`insert into on_call_shifts (person_id, starts_at, ends_at)
    values (${cast.theo.id}, app.now() + interval '3 hours', app.now() + interval '9 hours')`;
  const { visit: lee, report } = await toldBy('lee');
  expect((await lee.get(report)).html).toContain('Nobody is on call right now');
  await lee.post(`${report}/alert`);
  const night = (await lee.get(report)).html;
  expect(night).toContain('nobody has been told yet');
  expect(night).not.toContain('have been told<');
  await world.runDue(new Date(Date.now() + 3 * 3_600_000 + 60_000));
  expect((await lee.get(report)).html).toContain('The people on call have been told');
});

test('Where nobody is on call nothing can be pressed, and a press that is sent is answered with the truth', async () => {
  await world.owner`update alert_settings set is_open = false`;
  const { visit, report } = await toldBy('lee');
  expect((await visit.get(report)).html).not.toContain(`${report}/alert`);
  const { status, html } = await visit.post(`${report}/alert`);
  expect([status, html.includes('Nobody is on call here')]).toEqual([422, true]);
  expect(await alerts()).toEqual([]);
});

test('What was told as unkind rings nobody', async () => {
  const { visit, report } = await toldBy('lee', { reason: 'unkind' });
  expect((await visit.get(report)).html).not.toContain('Tell the people on call');
  expect((await visit.post(`${report}/alert`)).status).toBe(404);
});
