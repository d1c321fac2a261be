grant select, insert (person_id, starts_at, ends_at), delete on on_call_shifts to app_person;
create policy "Who answers alerts or plans it sees the rota" on on_call_shifts for select to app_person
  using ((select app.have_role('on_call', 'coordinator', 'administrator')));
create policy "A coordinator plans shifts of who answers alerts" on on_call_shifts for insert to app_person
  with check ((select app.have_role('coordinator', 'administrator')) and app.answers_alerts(person_id));
create policy "A coordinator takes a shift away" on on_call_shifts for delete to app_person
  using ((select app.have_role('coordinator', 'administrator')));

grant select (person_id, channel, sent_at, answered_at) on alert_tests to app_person;
create policy "Who answers alerts or plans it sees who answered a test" on alert_tests for select to app_person
  using ((select app.have_role('on_call', 'coordinator', 'administrator')));

grant select (person_id, number), insert (person_id, number), update (number), delete on ring_numbers to app_person;
create policy "Who answers alerts sees the number that they gave" on ring_numbers for select to app_person
  using (person_id = (select app.me()));
create policy "Who answers alerts gives a number to ring" on ring_numbers for insert to app_person
  with check (person_id = (select app.me()) and (select app.have_role('on_call')));
create policy "Who answers alerts gives another number" on ring_numbers for update to app_person
  using (person_id = (select app.me()) and (select app.have_role('on_call')));
create policy "Whoever gave a number takes it away" on ring_numbers for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no number to ring" on ring_numbers as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, update (done_at) on alert_follow_ups to app_person;
create policy "Who closed an alert sees that a word is due" on alert_follow_ups for select to app_person
  using (person_id = (select app.me()));
create policy "Who closed an alert says that the word was said" on alert_follow_ups for update to app_person
  using (person_id = (select app.me()));

create policy "Viewing as a supporter shows no word that is due" on alert_follow_ups as restrictive to app_person
  using ((select app.only_about()) is null);

-- Up for another to take, or kept after all; it stays its person's until somebody takes it.
create or replace function app.offer_shift(shift uuid, offered boolean) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    colleague uuid;
  begin
    update on_call_shifts set offered_at = case when offered then app.now() end where id = shift and person_id = app.me() and ends_at > app.now();
    if not found then return false; end if;
    if offered then
      for colleague in select r.person_id from person_roles r where r.role = 'on_call' and r.person_id <> app.me() loop
        perform app.notify(colleague, 'shift-offered', '{}', '/desk/on-call');
      end loop;
    end if;
    return true;
  end
  $$;

create or replace function app.take_shift(shift uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    before uuid;
  begin
    if not app.have_role('on_call') then return false; end if;
    select s.person_id into before from on_call_shifts s
      where s.id = shift and s.offered_at is not null and s.person_id <> app.me() and s.ends_at > app.now() for update;
    if before is null or exists (select from on_call_shifts mine, on_call_shifts theirs
      where theirs.id = shift and mine.person_id = app.me() and mine.starts_at = theirs.starts_at) then return false; end if;
    update on_call_shifts set person_id = app.me(), offered_at = null where id = shift;
    perform app.notify(before, 'shift-taken', '{}', '/desk/on-call');
    return true;
  end
  $$;

-- The day after: the helper is reminded of a word to the person, and of one for themself. A day later, where it was not said, those who
-- plan the rota hear that one is due, and not whose.
create or replace function app.remind_of_follow_up(alert uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    due alert_follow_ups;
  begin
    select * into due from alert_follow_ups f where f.alert_id = alert and f.done_at is null;
    if due.alert_id is null then return; end if;
    if due.due_at <= app.now() - interval '1 day' then
      perform app.notify(p.person_id, 'alert-follow-up-late', '{}', '/desk/on-call') from (select distinct r.person_id from person_roles r
        where r.role = 'coordinator' and (r.until is null or r.until > app.now()) and r.person_id <> due.person_id
          and r.person_id <> (select a.about_person_id from alerts a where a.id = alert)) p;
      return;
    end if;
    perform app.enqueue('alert-follow-up', jsonb_build_object('alert', alert), due.due_at + interval '1 day', 'alert follow-up ' || alert || ' late');
    perform app.notify(due.person_id, 'alert-follow-up', '{}', '/desk/alerts/' || alert);
    perform app.notify(a.about_person_id, 'alert-after', '{}', '/help') from alerts a where a.id = alert;
  end
  $$;
grant execute on function app.offer_shift(uuid, boolean), app.take_shift(uuid) to app_person;
grant execute on function app.remind_of_follow_up(uuid) to app_worker;
