grant select, insert (person_id, scale), update (scale) on check_in_settings to app_person;
create policy "A member sees how they check in" on check_in_settings for select to app_person
  using (person_id = (select app.me()));
create policy "A member chooses how they check in" on check_in_settings for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member changes how they check in" on check_in_settings for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no way of checking in" on check_in_settings as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (person_id, since, weekdays, every_days) on check_in_rhythms to app_person;
create policy "A member sees the rhythms that they chose" on check_in_rhythms for select to app_person
  using (person_id = (select app.me()));
create policy "A member chooses a rhythm" on check_in_rhythms for insert to app_person
  with check (person_id = (select app.me()));
create policy "Viewing as a supporter shows no rhythm" on check_in_rhythms as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (person_id, first_day, last_day), update (cancelled_at) on days_off to app_person;
create policy "A member sees their days off" on days_off for select to app_person
  using (person_id = (select app.me()));
create policy "A member takes days off" on days_off for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member is back early" on days_off for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no days off" on days_off as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (id, person_id, day, scale, mood, energy, sleep, connection, signs, helped, filled_in_late, taken_back, sent_as)
  on check_ins to app_person;
create policy "A member sees all that they said of a day" on check_ins for select to app_person
  using (person_id = (select app.me()));
create policy "A member checks in for themself" on check_ins for insert to app_person
  with check (person_id = (select app.me()));
create policy "Viewing as a supporter shows no single answers" on check_ins as restrictive to app_person
  using ((select app.only_about()) is null);

grant select (person_id, day, scale, mood) on check_in_moods to app_person;
create policy "A member sees how their days were" on check_in_moods for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees moods while consent stands" on check_in_moods for select to app_person
  using (person_id = any ((select app.people_i_look_at('checkin-mood'))::uuid[]));
create policy "In a quiet end a supporter sees older moods fade" on check_in_moods for select to app_person
  using (person_id = any ((select app.fading_people_i_look_at('checkin-mood'))::uuid[])
    and app.still_fading(person_id, 'checkin-mood', made_at));
create policy "Viewing as a supporter shows moods of that member" on check_in_moods as restrictive for select to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about()));

grant select (id, person_id, day, words, taken_back), insert (id, person_id, day, words), delete on check_in_notes to app_person;
create policy "A member sees the notes of their days" on check_in_notes for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees notes while consent stands" on check_in_notes for select to app_person
  using (not taken_back and person_id = any ((select app.people_i_look_at('checkin-notes'))::uuid[]));
create policy "In a quiet end a supporter sees older notes fade" on check_in_notes for select to app_person
  using (not taken_back and person_id = any ((select app.fading_people_i_look_at('checkin-notes'))::uuid[])
    and app.still_fading(person_id, 'checkin-notes', written_at));
create policy "A member writes a note for a day of their own" on check_in_notes for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member takes a note away" on check_in_notes for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows notes of that member" on check_in_notes as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select, insert (id, person_id, source, source_name, answer), update (taken_back_at, alert_id) on risk_answers to app_person;
create policy "A member sees what they answered about being safe" on risk_answers for select to app_person
  using (person_id = (select app.me()));
create policy "A member answers for themself whether they are safe" on risk_answers for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member takes such an answer back" on risk_answers for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows no risk answer" on risk_answers as restrictive to app_person
  using ((select app.only_about()) is null);

-- The newest version of a day is how that day stands: for the member's own pages, and for whom they let see it.
create or replace function app.lay_mood() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if new.taken_back then
      delete from check_in_moods where person_id = new.person_id and day = new.day;
    else
      insert into check_in_moods (person_id, day, scale, mood, made_at)
        values (new.person_id, new.day, new.scale, new.mood, new.recorded_at)
        on conflict (person_id, day) do update set scale = new.scale, mood = new.mood, made_at = new.recorded_at;
    end if;
    update check_in_notes set taken_back = new.taken_back where person_id = new.person_id and day = new.day;
    return null;
  end
  $$;
create or replace trigger the_newest_version_is_the_day after insert on check_ins for each row execute function app.lay_mood();

-- What was taken back or cancelled stays so, and no hand moves it into the future.
create or replace function app.keep_cancelling() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.cancelled_at is not null then new.cancelled_at := old.cancelled_at;
    elsif new.cancelled_at is not null then new.cancelled_at := app.now(); end if;
    return new;
  end
  $$;
create or replace trigger days_off_end_once before update on days_off for each row execute function app.keep_cancelling();
