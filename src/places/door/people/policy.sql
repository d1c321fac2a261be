grant select (id, joined_on, turns_18_on) on people to app_person;
create policy "A person sees their own entry" on people for select to app_person
  using (id = (select app.me()));

grant select, update (language, time_zone, look, contrast, text_size, quiet, quiet_from, quiet_until, words_in_notices)
  on person_settings to app_person;
create policy "A person sees their own settings" on person_settings for select to app_person
  using (person_id = (select app.me()));
create policy "A person changes their own settings" on person_settings for update to app_person
  using (person_id = (select app.me()));

grant select (person_id, role, given_at, until) on person_roles to app_person;
create policy "A person sees their own roles" on person_roles for select to app_person
  using (person_id = (select app.me()));

-- A persona's name and picture are what others see of a person in a space. Whose it is stands apart.
-- Columns are named in the grant, so that nobody compares the hidden ones (which transaction wrote a row, where it lies).
grant select (id, name, first_color, second_color, has_left), update (name, first_color, second_color) on personas to app_person;
grant select (persona_id, person_id, retired), update (retired) on persona_owners to app_person;
create policy "A person sees which personas are theirs" on persona_owners for select to app_person
  using (person_id = (select app.me()));
create policy "A person retires their own persona" on persona_owners for update to app_person
  using (person_id = (select app.me()));
create policy "A person sees their own personas" on personas for select to app_person
  using (id = any ((select app.my_personas())::uuid[]));
create policy "A person changes their own persona" on personas for update to app_person
  using (id = any ((select app.my_personas())::uuid[]));

-- Its id is random, and who made it is written only where they alone can read it. Null where there are enough already.
create or replace function app.make_persona(name text, first_color int, second_color int) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    made uuid;
  begin
    if app.me() is null or (select count(*) >= 12 from persona_owners o where o.person_id = app.me() and not o.retired) then
      return null;
    end if;
    insert into personas as p (name, first_color, second_color)
    values (make_persona.name, make_persona.first_color, make_persona.second_color) returning p.id into made;
    insert into persona_owners (persona_id, person_id) values (made, app.me());
    return made;
  end
  $$;
grant execute on function app.make_persona(text, int, int) to app_person;

-- What those who looked at what is mine do here, and the name they work under; their other names are not mine to know.
create or replace function app.roles_of_my_lookers() returns table (person uuid, name text, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.person_id, w.name, array_agg(r.role order by r.role)
    from person_roles r left join work_names w using (person_id)
    where r.person_id in (
      select l.by_person_id from looks l where l.about_person_id = app.me()
      union select unnest(array[g.asked_by, g.agreed_by]) from glass_requests g where g.about_person_id = app.me())
    group by r.person_id, w.name
  $$;
grant execute on function app.roles_of_my_lookers() to app_person;

grant select on looks to app_person;
grant insert (about_person_id, by_person_id, part, why) on looks to app_person;
create policy "A person sees every look at what is theirs" on looks for select to app_person
  using (about_person_id = (select app.me()));
create policy "Whoever looks writes their own look" on looks for insert to app_person
  with check (by_person_id = (select app.me()) and about_person_id <> (select app.me()));

grant select (id, person_id, kind, facts, link, told_at, read_at), update (read_at), delete on notices to app_person;
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

create or replace function app.keys_of_another_master(key_id text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from person_keys k where k.master_key_id <> key_id) $$;
grant execute on function app.keys_of_another_master(text) to app_worker;
