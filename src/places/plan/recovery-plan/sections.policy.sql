grant select, insert (id, person_id, section, number, words), delete on plan_versions to app_person;
create policy "A member sees every version of their own plan" on plan_versions for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees how a section stands by consent" on plan_versions for select to app_person
  using (id = any ((select app.plan_versions_for_me())::uuid[]));
create policy "A member saves a version of their own plan" on plan_versions for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member deletes an older version" on plan_versions for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows versions of that member" on plan_versions as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);
