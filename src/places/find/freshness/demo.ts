import type { DemoStage } from '../../../platform/capability.ts';
import { demoId } from '../directory/public.ts';

/** Some use, two reports, and an organisation that mended its entry. */
export async function freshnessDemo({ db, person, chance }: DemoStage): Promise<void> {
  const services = await db<{ id: string }[]>`select id from services order by id`;
  for (const { id } of services)
    await db`insert into service_looks (service_id, month, looks)
      values (${id}, date_trunc('month', app.now())::date, ${Math.floor(chance() ** 3 * 60)})`;
  await db`insert into service_reports (service_id, about, words, reported_at) values
    (${demoId('service', 'day-centre')}, 'hours', 'They close at two on Fridays now.', app.now() - interval '2 days'),
    (${demoId('service', 'rehab')}, 'phone', '', app.now() - interval '5 days')`;
  const counselling = demoId('service', 'harbour-counselling');
  const [link] = await db<{ id: string }[]>`
    insert into mending_links (service_id, token_print, sent_by, sent_at) values (${counselling}, 'demo', ${person('cora')}, app.now() - interval '6 days') returning id`;
  const changes = {
    wait: { before: 'Five weeks.', after: 'About three weeks' },
    takesNew: { before: '', after: 'yes' },
  };
  await db`insert into mending_proposals (link_id, service_id, changes, words, proposed_at)
    values (${link?.id ?? ''}, ${counselling}, ${db.json(changes)}, 'We have a new counsellor from January.', app.now() - interval '1 day')`;
}
