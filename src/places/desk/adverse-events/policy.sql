-- Whether the alert or the decision was about the one who asks: what helpers say of it among themselves is not for them.
create or replace function app.adverse_about_me(alert uuid, decided uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from alerts a where a.id = alert and a.about_person_id = app.me())
      or exists (select from moderation_decisions d where d.id = decided and d.about_person_id = app.me())
  $$;

-- What somebody may write about: an alert that they were told of, a decision that they made.
create or replace function app.may_write_adverse(alert uuid, decided uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (app.works_here() or app.moderates())
      and (alert is null or app.was_told(alert))
      and (decided is null or exists (select from moderation_decisions d where d.id = decided and d.by_person_id = app.me()));
  end
  $$;
grant execute on function app.adverse_about_me(uuid, uuid), app.may_write_adverse(uuid, uuid) to app_person;

grant select (id, by_person_id, alert_id, decision_id, kind, harm, words, learned, written_at, reviewed_at),
  insert (id, by_person_id, alert_id, decision_id, kind, harm, words), update (learned, reviewed_at, reviewed_by) on adverse_events to app_person;
create policy "A helper sees what they wrote down" on adverse_events for select to app_person
  using (by_person_id = (select app.me()));
create policy "A coordinator sees what went wrong for others" on adverse_events for select to app_person
  using ((select app.have_role('coordinator', 'safeguarding_lead')) and not app.adverse_about_me(alert_id, decision_id));
create policy "A helper writes down what went wrong" on adverse_events for insert to app_person
  with check (by_person_id = (select app.me()) and app.may_write_adverse(alert_id, decision_id));
create policy "A coordinator says once what changes" on adverse_events for update to app_person
  using ((select app.have_role('coordinator', 'safeguarding_lead')) and by_person_id <> (select app.me()) and reviewed_at is null
    and not app.adverse_about_me(alert_id, decision_id))
  with check (reviewed_by = (select app.me()));
create policy "Viewing as a supporter shows nothing that went wrong" on adverse_events as restrictive to app_person
  using ((select app.only_about()) is null);

-- Who reviews is told that something was written, and the writer that it was read: both without a word of it.
create or replace function app.tell_of_adverse() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then
      perform app.record('adverse event written', new.id::text, jsonb_build_object('kind', new.kind, 'harm', new.harm));
      perform app.tell_once(r.person_id, 'adverse-event', '/desk/adverse-events') from (select distinct p.person_id from person_roles p
        where p.role in ('coordinator', 'safeguarding_lead') and (p.until is null or p.until > app.now())) r
        where r.person_id <> new.by_person_id
          and not exists (select from alerts a where a.id = new.alert_id and a.about_person_id = r.person_id)
          and not exists (select from moderation_decisions d where d.id = new.decision_id and d.about_person_id = r.person_id);
    else
      perform app.record('adverse event reviewed', new.id::text);
      perform app.notify(new.by_person_id, 'adverse-event-read', '{}', '/desk/adverse-events/' || new.id);
    end if;
    return new;
  end
  $$;
create or replace trigger an_adverse_event_is_told after insert or update of reviewed_at on adverse_events
  for each row execute function app.tell_of_adverse();
