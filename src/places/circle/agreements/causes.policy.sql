grant select, insert (id, member_id, alert_id), update (cleared_at) on not_safe_presses to app_person;
create policy "A member sees when they pressed that they are not safe" on not_safe_presses for select to app_person
  using (member_id = (select app.me()));
create policy "A member presses that they are not safe" on not_safe_presses for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member says that they are safe again" on not_safe_presses for update to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows no press" on not_safe_presses as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (tie_id, member_id, supporter_id) on everything_withdrawn to app_person;
create policy "A member sees from whom they took everything back" on everything_withdrawn for select to app_person
  using (member_id = (select app.me()));
create policy "A member takes everything back from somebody" on everything_withdrawn for insert to app_person
  with check (member_id = (select app.me()));
create policy "Viewing as a supporter takes nothing back" on everything_withdrawn as restrictive to app_person
  using ((select app.only_about()) is null);

-- A new fact about a member, whoever wrote it.
create or replace function app.look_after_a_cause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.look_at_agreements(coalesce(new.member_id, old.member_id));
    return null;
  end
  $$;
create or replace trigger a_press_is_looked_at after insert or update on not_safe_presses for each row execute function app.look_after_a_cause();
create or replace trigger a_concern_is_looked_at after insert on concerns for each row execute function app.look_after_a_cause();
create or replace trigger a_mute_is_looked_at after insert or delete on tie_mutes for each row execute function app.look_after_a_cause();
create or replace trigger everything_withdrawn_is_looked_at after insert on everything_withdrawn for each row execute function app.look_after_a_cause();

-- The same for whatever names its person so: check-ins and all that belongs to them.
create or replace function app.look_after_a_persons_word() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.look_at_agreements(new.person_id); return null; end $$;
create or replace trigger a_check_in_is_looked_at after insert on check_ins for each row execute function app.look_after_a_persons_word();
create or replace trigger a_rhythm_is_looked_at after insert on check_in_rhythms for each row execute function app.look_after_a_persons_word();
create or replace trigger days_off_are_looked_at after insert or update on days_off for each row execute function app.look_after_a_persons_word();
create or replace trigger a_risk_answer_is_looked_at after insert or update on risk_answers for each row execute function app.look_after_a_persons_word();
create or replace trigger a_journey_is_looked_at after update on person_settings for each row
  when (new.time_zone is distinct from old.time_zone) execute function app.look_after_a_persons_word();

-- What a muted person raises arrives nowhere, after the mute too.
create or replace function app.mark_heard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin new.heard := app.hears(new.tie_id); return new; end $$;
create or replace trigger a_concern_is_heard_or_not before insert on concerns for each row execute function app.mark_heard();

-- By the new clock only what comes from now on is judged.
create or replace function app.begin_new_clock() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin new.time_zone_since := app.now(); return new; end $$;
create or replace trigger a_new_clock_begins before update on person_settings for each row
  when (new.time_zone is distinct from old.time_zone) execute function app.begin_new_clock();
create or replace trigger a_new_clock_begins before update on community for each row
  when (new.time_zone is distinct from old.time_zone and old.opened_at is not null) execute function app.begin_new_clock();
