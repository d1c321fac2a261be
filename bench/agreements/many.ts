import type { Plan } from '../../src/places/circle/agreements/agreement.ts';
import { templates } from '../../src/places/circle/agreements/templates.ts';
import type { Sql } from '../../src/platform/database.ts';

const choice = {
  people: ['00000000-0000-4000-8000-000000000102'],
  signs: ['up at night', 'hiding'],
};

/** The three templates, the two that ask for one's usual, and one with a choice. */
export const plans: Plan[] = templates.map((template) => template.plan(choice));
const [first] = plans as [Plan];
plans.push({ ...first, trigger: { kind: 'usual', side: 'below', days: 2 } });
plans.push({ ...first, trigger: { kind: 'sleep-energy', days: 3 } });
plans.push({ ...first, trigger: { kind: 'any', of: [first.trigger, { kind: 'not-safe' }] } });

/** That many members with half a year of check-ins each, and an agreement that is due to be looked at. */
export async function seedMany(owner: Sql, count: number): Promise<void> {
  await owner.unsafe(`
    insert into people (id, joined_on) select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, '2026-01-01' from generate_series(1, ${count}) n;
    insert into person_settings (person_id, time_zone)
      select p.id, (array['Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])[1 + right(p.id::text, 4)::int % 3] from people p where p.id::text like '%-9000-%';
    set session_replication_role = replica;
    insert into check_ins (person_id, day, mood, energy, sleep, signs, recorded_at)
      select p.id, current_date - back, 1 + (n * 31 + back * 7 + (back >> 2)) % 5, 1 + (n * 31 + back * 7 + (back >> 3)) % 5,
        1 + (n * 31 + back * 7 + (back >> 1)) % 5, case when (n + back) % 9 = 0 then '{hiding}' else '{}' end::text[], app.now() - make_interval(days => back)
      from (select id, right(id::text, 6)::int as n from people where id::text like '%-9000-%') p, generate_series(0, 175) back;
    set session_replication_role = default;
    analyze check_ins;`);
  for (const [kind, plan] of plans.entries()) {
    await owner`insert into agreements (id, member_id, name, look_again_at)
      select p.id, p.id, 'x', app.now() from people p where p.id::text like '%-9000-%' and right(p.id::text, 6)::int % ${plans.length} = ${kind}`;
    await owner`insert into agreement_versions (agreement_id, version, member_id, plan, words, agreed_at, lasts_until, agreed_words)
      select a.id, 1, a.member_id, ${owner.json(plan)}, 'x', app.now() - interval '100 days', app.now() + interval '100 days', 'x'
      from agreements a where right(a.id::text, 6)::int % ${plans.length} = ${kind}`;
  }
}
