grant select, insert (person_id, step, words), update (words, changed_at), delete on safety_plan_steps to app_person;
create policy "A member sees their own safety plan" on safety_plan_steps for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees a safety plan by consent" on safety_plan_steps for select to app_person
  using (person_id = any ((select app.people_i_look_at('safety-plan'))::uuid[]));
create policy "In a quiet end a supporter sees a safety plan as it was" on safety_plan_steps for select to app_person
  using (person_id = any ((select app.fading_people_i_look_at('safety-plan'))::uuid[])
    and app.stood_before_quiet(person_id, 'safety-plan', changed_at));
create policy "A member writes their own safety plan" on safety_plan_steps for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member changes their own safety plan" on safety_plan_steps for update to app_person
  using (person_id = (select app.me()));
create policy "A member takes words out of their safety plan" on safety_plan_steps for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows that member’s safety plan" on safety_plan_steps as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select, insert (id, person_id) on safety_plan_copies to app_person;
create policy "A member sees on how many devices their plan is" on safety_plan_copies for select to app_person
  using (person_id = (select app.me()));
create policy "A member keeps a copy of their own plan" on safety_plan_copies for insert to app_person
  with check (person_id = (select app.me()));
create policy "Viewing as a supporter shows no copies" on safety_plan_copies as restrictive to app_person
  using ((select app.only_about()) is null);

-- Over which ties there is a safety plan that the one who asks may open. Says that it is there, and nothing of it.
create or replace function app.safety_plans_for_me() returns table (tie_id uuid, member_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.id, t.member_id from ties t
    where t.supporter_id = app.me() and (
      t.member_id = any (app.people_sharing_with_me('safety-plan'))
        and exists (select from safety_plan_steps s where s.person_id = t.member_id)
      or t.member_id = any (app.people_fading_from_me('safety-plan'))
        and exists (select from safety_plan_steps s
          where s.person_id = t.member_id and app.stood_before_quiet(s.person_id, 'safety-plan', s.changed_at)))
  $$;

-- A device asks whether the copy that it keeps is still wanted. Its number is known to that device alone.
create or replace function app.safety_plan_copy_stands(copy uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from safety_plan_copies c where c.id = copy) $$;

-- Said by the device, signed in or not, or by the member from anywhere: whoever knows the number.
create or replace function app.forget_safety_plan_copy(copy uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ delete from safety_plan_copies c where c.id = copy and app.only_about() is null $$;
grant execute on function app.safety_plans_for_me() to app_person;
grant execute on function app.safety_plan_copy_stands(uuid), app.forget_safety_plan_copy(uuid) to app_person, app_visitor;
