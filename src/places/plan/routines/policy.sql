grant select, insert (id, person_id, kind, words, starts, rule, zone, last_day, remind_minutes),
  update (kind, words, starts, rule, zone, last_day, remind_minutes, changed_at, put_away_at) on routine_steps to app_person;
create policy "A member sees their own routine" on routine_steps for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees what is planned by consent" on routine_steps for select to app_person
  using (put_away_at is null and case when kind in ('everyday', 'self-care')
    then person_id = any ((select app.people_i_look_at('routine'))::uuid[])
    else person_id = any ((select app.people_i_look_at('appointments'))::uuid[]) end);
create policy "In a quiet end a supporter sees what was planned before" on routine_steps for select to app_person
  using (put_away_at is null and case when kind in ('everyday', 'self-care')
    then person_id = any ((select app.fading_people_i_look_at('routine'))::uuid[]) and app.stood_before_quiet(person_id, 'routine', changed_at)
    else person_id = any ((select app.fading_people_i_look_at('appointments'))::uuid[])
      and app.stood_before_quiet(person_id, 'appointments', changed_at) end);
create policy "A member plans for themself" on routine_steps for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member changes their own routine" on routine_steps for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows the routine of that member" on routine_steps as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);

-- How it went is the member's alone: nobody is measured by it.
grant select, insert (step_id, local, person_id, answer), update (answer, marked_at), delete on routine_marks to app_person;
create policy "A member sees how it went" on routine_marks for select to app_person
  using (person_id = (select app.me()));
create policy "A member says how it went" on routine_marks for insert to app_person
  with check (person_id = (select app.me()) and step_id in (select s.id from routine_steps s where s.person_id = (select app.me())));
create policy "A member says it anew" on routine_marks for update to app_person
  using (person_id = (select app.me()));
create policy "A member takes back how it went" on routine_marks for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows nothing of how it went" on routine_marks as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (step_id, local, person_id) on routine_reminders to app_person;
create policy "A member sees what they were reminded of" on routine_reminders for select to app_person
  using (person_id = (select app.me()));
create policy "A reminder is noted for who asked for it" on routine_reminders for insert to app_person
  with check (person_id = (select app.me()) and step_id in (select s.id from routine_steps s where s.person_id = (select app.me())));
create policy "Viewing as a supporter shows no reminders" on routine_reminders as restrictive to app_person
  using ((select app.only_about()) is null);

-- Which parts of what a member plans the one who asks may see, where there is something in them. Says nothing of what.
create or replace function app.routine_parts_for_me(member uuid) returns text[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct part), '{}') from routine_steps s,
      lateral (select case when s.kind in ('everyday', 'self-care') then 'routine' else 'appointments' end as part) p
    where s.person_id = member and s.put_away_at is null
      and (app.shares_with_me(member, part)
        or member = any (app.people_fading_from_me(part)) and app.stood_before_quiet(member, part, s.changed_at))
  $$;
grant execute on function app.routine_parts_for_me(uuid) to app_person;
