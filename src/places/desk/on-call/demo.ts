import type { DemoStage } from '../../../platform/capability.ts';
import { alertsDemo } from '../alerts/public.ts';

/** On call is open in Wrenfield: Theo and Petra share the days, and one evening nobody has yet. */
export async function demo(stage: DemoStage): Promise<void> {
  const { db, person } = stage;
  const [theo, petra] = [person('theo'), person('petra')];
  await db`insert into person_roles (person_id, role) values (${petra}, 'on_call') on conflict do nothing`;
  await db`update alert_settings set is_open = true, fallback_name = 'Wren Street Trust, head office',
    fallback_mail = 'head-office@wren-street.example', fallback_agreed_at = app.now() - interval '40 days'`;
  await db`insert into alert_tests (person_id, code_print, sent_at, answered_at)
    select person, decode(repeat('00', 32), 'hex'), app.now() - interval '21 days', app.now() - interval '20 days'
    from unnest(${[theo, petra]}::uuid[]) person`;
  await db`insert into on_call_shifts (person_id, starts_at, ends_at)
    select case when extract(isodow from day)::int % 2 = 0 then ${theo}::uuid else ${petra}::uuid end,
      (day + time '09:00') at time zone c.time_zone, (day + time '18:00') at time zone c.time_zone
    from community c, generate_series((app.now() at time zone c.time_zone)::date::timestamp,
      (app.now() at time zone c.time_zone)::date + 20, interval '1 day') day
    where extract(isodow from day) <> 7 and day <> (app.now() at time zone c.time_zone)::date + 4`;
  await alertsDemo(stage);
}
