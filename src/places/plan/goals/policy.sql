grant select, insert (id, person_id, dimension, words, why), update (dimension, words, why, changed_at, reached_at, set_aside_at), delete
  on goals to app_person;
create policy "A member sees their own goals" on goals for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees goals while consent stands" on goals for select to app_person
  using (set_aside_at is null and person_id = any ((select app.people_i_look_at('goals'))::uuid[]));
create policy "In a quiet end a supporter sees goals as they were" on goals for select to app_person
  using (set_aside_at is null and person_id = any ((select app.fading_people_i_look_at('goals'))::uuid[])
    and app.stood_before_quiet(person_id, 'goals', changed_at));
create policy "A member sets a goal of their own" on goals for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member changes their own goals" on goals for update to app_person
  using (person_id = (select app.me()));
create policy "A member deletes a goal of their own" on goals for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows goals of that member" on goals as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);

-- Steps and companions follow their goal: whoever may not see it finds neither.
grant select, insert (id, goal_id, person_id, words, place), update (place, done_at, changed_at), delete on goal_steps to app_person;
create policy "A member sees the steps of their own goals" on goal_steps for select to app_person
  using (person_id = (select app.me()));
create policy "Whoever sees a goal sees its steps" on goal_steps for select to app_person
  using (goal_id in (select g.id from goals g) and (person_id = any ((select app.people_i_look_at('goals'))::uuid[])
    or app.stood_before_quiet(person_id, 'goals', changed_at)));
create policy "A member adds steps to their own goal" on goal_steps for insert to app_person
  with check (person_id = (select app.me()) and goal_id in (select g.id from goals g where g.person_id = (select app.me())));
create policy "A member changes steps of their own" on goal_steps for update to app_person
  using (person_id = (select app.me()));
create policy "A member takes a step out" on goal_steps for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows steps of that member" on goal_steps as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about()));

grant select, insert (goal_id, tie_id, person_id), delete on goal_companions to app_person;
create policy "A member sees who stands by them for a goal" on goal_companions for select to app_person
  using (person_id = (select app.me()));
create policy "Who sees a goal sees that they stand by its member" on goal_companions for select to app_person
  using (tie_id = any ((select app.ties_i_support())::uuid[]) and goal_id in (select g.id from goals g)
    and (person_id = any ((select app.people_i_look_at('goals'))::uuid[]) or app.stood_before_quiet(person_id, 'goals', named_at)));
create policy "A member names someone of their circle for a goal" on goal_companions for insert to app_person
  with check (person_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[])
    and goal_id in (select g.id from goals g where g.person_id = (select app.me())));
create policy "A member no longer names someone for a goal" on goal_companions for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows who is named by that member" on goal_companions as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about()));

-- Whether there are goals of this member that the one who asks may see. Says nothing of which.
create or replace function app.goals_for_me(member uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from goals g where g.person_id = member and g.set_aside_at is null
      and (app.shares_with_me(member, 'goals')
        or member = any (app.people_fading_from_me('goals')) and app.stood_before_quiet(member, 'goals', g.changed_at)))
  $$;
grant execute on function app.goals_for_me(uuid) to app_person;
