-- The first run: one code from the terminal makes one coordinator, and is dead once the community is open.
create or replace function app.renew_set_up_code(new_code bytea) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with renewed as (update setup set code = new_code where not app.is_open() returning 1)
    select exists (select from renewed)
  $$;
grant execute on function app.renew_set_up_code(bytea) to app_worker;

create or replace function app.set_up_code_fits(typed bytea) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce((select s.code = typed and not app.is_open() from setup s), false) $$;

-- Whoever reads the terminal may begin anew; the one who began before them keeps no rights.
create or replace function app.begin_set_up(person uuid, typed bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    perform from setup for update;
    if not app.set_up_code_fits(typed) then return false; end if;
    delete from person_roles r using setup s where r.person_id = s.coordinator_id;
    update setup set coordinator_id = person;
    insert into person_roles (person_id, role) values (person, 'coordinator'), (person, 'administrator');
    perform app.record('set-up begun', person::text);
    return true;
  end
  $$;
grant execute on function app.set_up_code_fits(bytea), app.begin_set_up(uuid, bytea) to app_visitor, app_person;

-- Opens the community when every step is done, and with it kills the code. Refused as false.
create or replace function app.open_community(steps text[]) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if app.is_open() or not app.have_role('coordinator') then return false; end if;
    if not exists (select from setup s where s.steps_done @> steps) then return false; end if;
    if not exists (select from community c join emergency_numbers n using (country) where c.name <> '' and c.house_rules <> '') then return false; end if;
    if not exists (select from crisis_lines l where l.checked_at is not null and l.retired_at is null) then return false; end if;
    update community set opened_at = app.now();
    update setup set code = null;
    perform app.record('community opened');
    return true;
  end
  $$;
grant execute on function app.open_community(text[]) to app_person;

grant select (coordinator_id, steps_done), update (steps_done) on setup to app_person;
create policy "A coordinator sees how far set-up has come" on setup for select to app_person
  using ((select app.have_role('coordinator')));
create policy "A coordinator goes on with set-up" on setup for update to app_person
  using ((select app.have_role('coordinator')));

grant update (name, place, about, country, time_zone, languages, house_rules, starter, hidden_places, joining) on community to app_person;
create policy "A coordinator changes what the community says" on community for update to app_person
  using ((select app.have_role('coordinator')));

-- 16 only while a trained safeguarding lead is named.
create or replace function app.set_age_floor(years int) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.have_role('coordinator') then return false; end if;
    if years < 18 and not app.someone_holds('safeguarding_lead') then return false; end if;
    update community set age_floor = years;
    return true;
  end
  $$;
grant execute on function app.set_age_floor(int), app.someone_holds(text) to app_person;

grant insert (weekday, opens, closes), delete on staffed_hours to app_person;
create policy "A coordinator writes the staffed hours" on staffed_hours for insert to app_person
  with check ((select app.have_role('coordinator')));
create policy "A coordinator deletes staffed hours" on staffed_hours for delete to app_person
  using ((select app.have_role('coordinator')));

grant select, update (roles) on role_bundles to app_person;
create policy "Whoever invites sees what a card gives" on role_bundles for select to app_person
  using ((select app.have_role('coordinator', 'administrator')));
create policy "A coordinator changes what a card gives" on role_bundles for update to app_person
  using ((select app.have_role('coordinator')));

-- Breaking the glass wants three people; anyone on the desk may know how many there are, never who.
create or replace function app.glass_breakers() returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int from person_roles r where r.role = 'glass_breaker' and (r.until is null or r.until > app.now())
  $$;
grant execute on function app.glass_breakers() to app_person, app_worker;
