create policy "Whoever gives roles sees who holds which" on person_roles for select to app_person
  using ((select app.have_role('coordinator', 'administrator')));

create or replace function app.works_here() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r where r.person_id = app.me() and (r.until is null or r.until > app.now()))
  $$;
grant execute on function app.works_here() to app_person;

grant select, insert, update (name) on work_names to app_person;
create policy "Those with a role know each other’s work names" on work_names for select to app_person
  using ((select app.works_here()) or person_id = (select app.me()));
create policy "Someone with a role chooses their work name" on work_names for insert to app_person
  with check ((select app.works_here()) and person_id = (select app.me()));
create policy "Someone with a role changes their work name" on work_names for update to app_person
  using (person_id = (select app.me()));

-- The exact name and nothing less, and the person sees in their looks that somebody asked.
create or replace function app.person_of_sign_in_name(typed text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    found_person uuid;
  begin
    if not app.have_role('coordinator', 'administrator') then return null; end if;
    select n.person_id into found_person from sign_in_names n where n.name = typed;
    if found_person is null then return null; end if;
    if found_person <> app.me() then
      insert into looks (about_person_id, by_person_id, part, why) values (found_person, app.me(), 'roles', '');
    end if;
    perform app.record('sign-in name looked up', found_person::text);
    return found_person;
  end
  $$;

create or replace function app.may_give(role text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.have_role('administrator') or (role <> 'administrator' and app.have_role('coordinator')) $$;

-- What became of it: given, not-there, not-yours, self or young. Nobody gives themself a role.
create or replace function app.give_role(person uuid, role text, last_day date) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    ends timestamptz := (select (last_day + 1)::timestamp at time zone c.time_zone from community c);
  begin
    if not app.have_role('coordinator', 'administrator') or not exists (select from people p where p.id = person) then return 'not-there'; end if;
    if not app.may_give(role) then return 'not-yours'; end if;
    if person = app.me() then return 'self'; end if;
    if not app.is_adult(person) then return 'young'; end if;
    insert into person_roles (person_id, role, given_by, until) values (person, give_role.role, app.me(), ends)
      on conflict on constraint person_roles_pkey do update set until = excluded.until, given_by = excluded.given_by;
    perform app.record('role given', person::text, jsonb_build_object('role', role));
    perform app.notify(person, 'roles.given', jsonb_build_object('role', role), '/desk');
    return 'given';
  end
  $$;

-- What became of it: taken, not-there, not-yours or last. One may lay down a role of one's own.
create or replace function app.take_role(person uuid, role text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (select from person_roles r where r.person_id = person and r.role = take_role.role) then return 'not-there'; end if;
    if person <> app.me() and not app.have_role('coordinator', 'administrator') then return 'not-there'; end if;
    if person <> app.me() and not app.may_give(role) then return 'not-yours'; end if;
    if app.is_needed(person, role) then return 'last'; end if;
    delete from person_roles r where r.person_id = person and r.role = take_role.role;
    perform app.record('role taken', person::text, jsonb_build_object('role', role));
    perform app.announce('person:' || person, 'close');
    return 'taken';
  end
  $$;

-- The last coordinator and administrator stay, and the last safeguarding lead while the young may join.
create or replace function app.is_needed(person uuid, role text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select (role in ('coordinator', 'administrator') or (role = 'safeguarding_lead' and exists (select from community c where c.age_floor < 18)))
      and not exists (select from person_roles r where r.role = is_needed.role and r.person_id <> person and r.until is null)
  $$;
create or replace function app.is_person(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.have_role('coordinator', 'administrator') and exists (select from people p where p.id = person) $$;
grant execute on function app.person_of_sign_in_name(text), app.give_role(uuid, text, date), app.take_role(uuid, text), app.is_person(uuid) to app_person;
