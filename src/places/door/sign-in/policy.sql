grant select (person_id, name) on sign_in_names to app_person;
create policy "A person sees their own sign-in name" on sign_in_names for select to app_person
  using (person_id = (select app.me()));

grant select (person_id, changed_at) on passwords to app_person;
grant insert (person_id, hash), update (hash, changed_at) on passwords to app_person;
create policy "A person sees when they changed their password" on passwords for select to app_person
  using (person_id = (select app.me()));
create policy "A person sets their own first password" on passwords for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person changes their own password" on passwords for update to app_person
  using (person_id = (select app.me()));

grant select (id, person_id, device, shared_computer, started_at, proven_at, expires_at), delete on sessions to app_person;
create policy "A person sees their own sessions" on sessions for select to app_person
  using (person_id = (select app.me()));
create policy "A person ends their own sessions" on sessions for delete to app_person
  using (person_id = (select app.me()));

-- A new person, their key, settings and password, in one step; the name is refused only where it is taken.
create or replace function app.join_community(person uuid, sign_in_name text, password_hash text, turns_18_on date, wrapped bytea, key_id text, zone text, lang text)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if exists (select from sign_in_names n where n.name = sign_in_name) then return false; end if;
    insert into people (id, turns_18_on) values (person, join_community.turns_18_on);
    insert into sign_in_names (person_id, name) values (person, sign_in_name);
    insert into person_settings (person_id, time_zone, language) values (person, zone, lang);
    insert into person_keys (person_id, wrapped, master_key_id) values (person, join_community.wrapped, key_id);
    if password_hash is not null then insert into passwords (person_id, hash) values (person, password_hash); end if;
    perform app.record('person joined', person::text);
    return true;
  end
  $$;

-- What a sign-in by password compares with; no row where there is no such name.
create or replace function app.password_of(sign_in_name text) returns table (person uuid, hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select n.person_id, p.hash from sign_in_names n join passwords p using (person_id)
    where n.name = sign_in_name
  $$;

-- Every sign-in is a new session; the one that it came from ends.
create or replace function app.open_session(person uuid, token_hash bytea, device text, shared_computer boolean, ends timestamptz, instead_of uuid)
  returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    delete from sessions where id = instead_of;
    insert into sessions (person_id, token_hash, device, shared_computer, expires_at)
    values (person, open_session.token_hash, open_session.device, open_session.shared_computer, ends)
    returning id
  $$;

-- Who asks has shown again who they are: the session goes on under a new token.
create or replace function app.prove_session(new_token_hash bytea) returns timestamptz
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update sessions set proven_at = app.now(), token_hash = new_token_hash
    where id = app.my_session() and person_id = app.me() returning expires_at
  $$;
grant execute on function app.prove_session(bytea) to app_person;

-- A session that ends, however it ends, closes what it listens to.
create or replace function app.session_ended() returns trigger
  language plpgsql volatile set search_path = pg_catalog, pg_temp
  as $$ begin perform app.announce('session:' || old.id, 'close'); return old; end $$;
create or replace trigger session_ended after delete on sessions for each row execute function app.session_ended();

grant execute on function app.join_community(uuid, text, text, date, bytea, text, text, text), app.password_of(text),
  app.open_session(uuid, bytea, text, boolean, timestamptz, uuid) to app_visitor;
