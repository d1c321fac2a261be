-- What was written down around an alert about the one who asks, or a decision that they were told of: that it was, when, of what kind, and
-- whether somebody has learned from it. Never the words, which are of others too, and nothing that was about a helper alone.
create or replace function app.adverse_events_about_me() returns table (kind text, around text, cause uuid, written_at timestamptz, reviewed boolean)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return query select e.kind, case when e.alert_id is not null then 'alert' else 'decision' end, coalesce(e.alert_id, e.decision_id), e.written_at,
      e.reviewed_at is not null from adverse_events e
    where e.kind <> 'helper' and app.only_about() is null and (
      exists (select from alerts a where a.id = e.alert_id and a.about_person_id = app.me())
      or e.decision_id = any (app.decisions_about_me()))
    order by e.written_at desc;
  end
  $$;
grant execute on function app.adverse_events_about_me() to app_person;
