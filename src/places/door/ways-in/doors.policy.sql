-- Doors that open once: links in letters, and the way back that two people agreed to.
create or replace function app.people_of_address(wanted bytea) returns table (person uuid, language text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.person_id, coalesce(nullif(s.language, ''), c.languages[1], 'en')
    from mail_addresses a join people p on p.id = a.person_id left join person_settings s using (person_id), community c
    where a.fingerprint = wanted order by p.joined_on, a.person_id
  $$;

create or replace function app.make_link(person uuid, token_hash bytea, ends timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ insert into door_tokens (token_hash, person_id, purpose, expires_at) values (token_hash, person, 'link', ends) $$;

-- An address that waits until its letter is opened; the one that waited before does no longer.
create or replace function app.await_address(token_hash bytea, address bytea, fingerprint bytea, ends timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    delete from door_tokens where person_id = app.me() and purpose = 'address';
    insert into door_tokens (token_hash, person_id, purpose, address, fingerprint, expires_at)
    values (token_hash, app.me(), 'address', address, fingerprint, ends)
  $$;

create or replace function app.attach_address(token bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    opened door_tokens;
  begin
    delete from door_tokens t where t.token_hash = token and t.purpose = 'address' and t.expires_at > app.now() returning t.* into opened;
    if opened.person_id is null then return false; end if;
    insert into mail_addresses (person_id, address, fingerprint) values (opened.person_id, opened.address, opened.fingerprint)
      on conflict (person_id) do update set address = excluded.address, fingerprint = excluded.fingerprint, confirmed_at = app.now();
    perform app.notify(opened.person_id, 'ways-in.changed', '{}', '/you/ways-in');
    return true;
  end
  $$;

-- What a link leads to; looking consumes nothing.
create or replace function app.door(token bytea) returns table (purpose text, opens_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select t.purpose, t.opens_at from door_tokens t where t.token_hash = token and t.expires_at > app.now() and t.purpose <> 'second_step' $$;

create or replace function app.open_door(token bytea) returns table (person uuid, purpose text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    opened door_tokens;
  begin
    delete from door_tokens t where t.token_hash = token and t.purpose in ('link', 'way_back') and t.opens_at <= app.now() and t.expires_at > app.now()
    returning t.* into opened;
    if opened.person_id is null then return; end if;
    if opened.purpose = 'way_back' then
      update ways_back w set used_at = app.now() where w.person_id = opened.person_id and w.stopped_at is null and w.used_at is null;
      perform app.notify(opened.person_id, 'ways-in.way-back.used', '{}', '/you/ways-in');
    end if;
    return query select opened.person_id, opened.purpose;
  end
  $$;

create or replace function app.stop_way_back() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    delete from door_tokens where person_id = app.me() and purpose = 'way_back';
    update ways_back set stopped_at = app.now() where person_id = app.me() and stopped_at is null and used_at is null;
    if not found then return false; end if;
    perform app.record('way back stopped', app.me()::text);
    return true;
  end
  $$;

grant execute on function app.door(bytea), app.attach_address(bytea) to app_person, app_visitor;
grant execute on function app.open_door(bytea) to app_visitor;
grant execute on function app.await_address(bytea, bytea, bytea, timestamptz), app.stop_way_back() to app_person;
grant execute on function app.people_of_address(bytea), app.make_link(uuid, bytea, timestamptz) to app_worker;
