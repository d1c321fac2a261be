create or replace function app.my_personas() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(o.persona_id), '{}') from persona_owners o where o.person_id = app.me() $$;
grant execute on function app.my_personas() to app_person;

grant select (id, joined_on, turns_18_on) on people to app_person;
create policy "A person sees their own entry" on people for select to app_person
  using (id = (select app.me()));

grant select, update (language, time_zone, look, contrast, text_size, quiet, quiet_from, quiet_until, words_in_notices, slow_down_hours)
  on person_settings to app_person;
create policy "A person sees their own settings" on person_settings for select to app_person
  using (person_id = (select app.me()));
create policy "A person changes their own settings" on person_settings for update to app_person
  using (person_id = (select app.me()));

grant select (person_id, role, given_at, until) on person_roles to app_person;
create policy "A person sees their own roles" on person_roles for select to app_person
  using (person_id = (select app.me()));

-- A persona's name and picture are what others see of a person in a space. Whose it is stands apart.
grant select, insert (id, name, first_color, second_color), update (name, first_color, second_color) on personas to app_person;
grant select (persona_id, person_id, retired), insert (persona_id, person_id), update (retired) on persona_owners to app_person;
create policy "A person sees which personas are theirs" on persona_owners for select to app_person
  using (person_id = (select app.me()));
create policy "A person takes a persona for themself" on persona_owners for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person retires their own persona" on persona_owners for update to app_person
  using (person_id = (select app.me()));
create policy "A person sees their own personas" on personas for select to app_person
  using (id = any ((select app.my_personas())::uuid[]));
create policy "A person makes a persona" on personas for insert to app_person
  with check (true);
create policy "A person changes their own persona" on personas for update to app_person
  using (id = any ((select app.my_personas())::uuid[]));

grant select on looks to app_person;
grant insert (about_person_id, by_person_id, part, why) on looks to app_person;
create policy "A person sees every look at what is theirs" on looks for select to app_person
  using (about_person_id = (select app.me()));
create policy "Whoever looks writes their own look" on looks for insert to app_person
  with check (by_person_id = (select app.me()) and about_person_id <> (select app.me()));

grant select, update (read_at), delete on notices to app_person;
create policy "A person sees their own notices" on notices for select to app_person
  using (person_id = (select app.me()));
create policy "A person marks their own notices" on notices for update to app_person
  using (person_id = (select app.me()));
create policy "A person deletes their own notices" on notices for delete to app_person
  using (person_id = (select app.me()));

grant select on community to app_person, app_visitor;
create policy "Anyone sees what the community says of itself" on community for select to app_person, app_visitor
  using (true);
grant select on staffed_hours to app_person, app_visitor;
create policy "Anyone sees the staffed hours" on staffed_hours for select to app_person, app_visitor
  using (true);
