-- Who was told of an open alert may see it. The one it is about sees its state, and nothing of the work.
create or replace function app.was_told(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from alert_told t where t.alert_id = alert and t.person_id = app.me()) and app.have_role('on_call') $$;

create or replace function app.holds_alert_about(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from alerts a
      where a.about_person_id = person and a.held_by = app.me() and a.state = 'held' and a.held_until > app.now())
  $$;
create or replace function app.holds_alert(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from alerts a where a.id = alert and a.held_by = app.me() and a.state = 'held' and a.held_until > app.now()) $$;

grant execute on function app.was_told(uuid), app.holds_alert(uuid), app.holds_alert_about(uuid) to app_person;

grant select (id, about_person_id, cause, level, state, raised_at, held_by, held_until, closed_at) on alerts to app_person;
create policy "A person sees the alerts about themself" on alerts for select to app_person
  using (about_person_id = (select app.me()));
create policy "Who was told of an alert sees it" on alerts for select to app_person
  using (app.was_told(id));

grant select on alert_steps to app_person;
create policy "Who was told of an alert sees its steps" on alert_steps for select to app_person
  using (app.was_told(alert_id));

grant select on alert_told to app_person;
create policy "Who was told of an alert sees who else was" on alert_told for select to app_person
  using (app.was_told(alert_id));

grant select on alert_notes to app_person;
grant insert (id, alert_id, by_person_id, outcome, words) on alert_notes to app_person;
create policy "Who was told of an alert reads its notes" on alert_notes for select to app_person
  using (app.was_told(alert_id));
create policy "Who holds an alert writes its notes" on alert_notes for insert to app_person
  with check (by_person_id = (select app.me()) and app.holds_alert(alert_id));

grant select (only_row, minutes_to_answer, fallback_name, fallback_mail, is_open, fallback_agreed_at) on alert_settings to app_person;
grant update (minutes_to_answer) on alert_settings to app_person;
create policy "A coordinator sees how alerts travel" on alert_settings for select to app_person
  using ((select app.have_role('coordinator', 'administrator')));
create policy "A coordinator sets how alerts travel" on alert_settings for update to app_person
  using ((select app.have_role('coordinator', 'administrator')));

grant select, update (answer, answered_at) on alert_debriefs to app_person;
create policy "Who closed an alert sees what they are asked" on alert_debriefs for select to app_person
  using (person_id = (select app.me()));
-- Whose it is cannot change: only the answer is granted.
create policy "Who closed an alert answers once how they are" on alert_debriefs for update to app_person
  using (person_id = (select app.me()) and answered_at is null) with check (true);
create policy "Viewing as a supporter shows no debrief of an alert" on alert_debriefs as restrictive to app_person
  using ((select app.only_about()) is null);

create or replace trigger a_wish_to_talk_after_an_alert_is_heard after update of answer on alert_debriefs
  for each row when (new.answer = 'wish') execute function app.tell_of_wish_to_talk('alert-debrief-wish', '/desk/on-call');
