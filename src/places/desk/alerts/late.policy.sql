-- Whatever became of a rung's job, it is asked for again once the rung is two minutes late: the same key, so never two.
create or replace function app.climb_late_alerts() returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    select app.enqueue('alert-step', jsonb_build_object('alert', late.id, 'step', late.step::text), null, 'alert ' || late.id || ' ' || late.step)
    from (select a.id, coalesce(max(t.step) + 1, 0) as step
      from alert_settings s, alerts a left join alert_steps t on t.alert_id = a.id
      where a.state = 'sent' or (a.state = 'held' and a.held_until <= app.now()) or (a.state = 'waiting' and app.on_call_opens_at() <= app.now())
      group by a.id, s.minutes_to_answer
      having greatest(a.raised_at, a.held_until, max(t.told_at) + make_interval(mins => s.minutes_to_answer)) < app.now() - interval '2 minutes') late
  $$;
grant execute on function app.climb_late_alerts() to app_worker;
