grant select (id, person_id, credential, transports, label, added_at), insert (person_id, credential, public_key, counter, transports, label),
  update (label), delete on passkeys to app_person;
create policy "A person sees their own passkeys" on passkeys for select to app_person
  using (person_id = (select app.me()));
create policy "A person adds a passkey of their own" on passkeys for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person names their own passkey" on passkeys for update to app_person
  using (person_id = (select app.me()));
create policy "A person removes their own passkey" on passkeys for delete to app_person
  using (person_id = (select app.me()));

grant select, insert (person_id, secret), update (confirmed_at, last_step), delete on code_secrets to app_person;
create policy "A person sees that they use one-time codes" on code_secrets for select to app_person
  using (person_id = (select app.me()));
create policy "A person begins to use one-time codes" on code_secrets for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person uses their own one-time codes" on code_secrets for update to app_person
  using (person_id = (select app.me()));
create policy "A person stops using one-time codes" on code_secrets for delete to app_person
  using (person_id = (select app.me()));

grant select (person_id, used_at), insert (code_hash, person_id), delete on recovery_codes to app_person;
create policy "A person sees how many recovery codes are left" on recovery_codes for select to app_person
  using (person_id = (select app.me()));
create policy "A person makes their own recovery codes" on recovery_codes for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person throws their recovery codes away" on recovery_codes for delete to app_person
  using (person_id = (select app.me()));

grant select, update (letters, last_letter_at), delete on mail_addresses to app_person;
create policy "A person sees their own address" on mail_addresses for select to app_person
  using (person_id = (select app.me()));
create policy "A person chooses whether letters come" on mail_addresses for update to app_person
  using (person_id = (select app.me()));
create policy "A person removes their own address" on mail_addresses for delete to app_person
  using (person_id = (select app.me()));

grant select on ways_back to app_person;
create policy "A person sees who asked for a way into their account" on ways_back for select to app_person
  using (person_id = (select app.me()));

create or replace function app.keep_challenge(challenge_hash bytea, ends timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ insert into passkey_challenges (challenge_hash, person_id, expires_at) values (challenge_hash, app.me(), ends) $$;

-- Once: whoever comes second with the same challenge finds nothing.
create or replace function app.take_challenge(hash bytea) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with taken as (
      delete from passkey_challenges where challenge_hash = hash and expires_at > app.now() and person_id is not distinct from app.me() returning 1)
    select exists (select from taken)
  $$;

create or replace function app.passkey(wanted text) returns table (person uuid, public_key bytea, counter bigint, transports text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$ select k.person_id, k.public_key, k.counter, k.transports from passkeys k where k.credential = wanted $$;

create or replace function app.passkey_used(wanted text, new_counter bigint) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update passkeys set counter = new_counter where credential = wanted $$;

create or replace function app.ask_second_step(person uuid, token_hash bytea, ends timestamptz) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with asked as (
      insert into door_tokens (token_hash, person_id, purpose, expires_at)
      select ask_second_step.token_hash, s.person_id, 'second_step', ends from code_secrets s
      where s.person_id = person and s.confirmed_at is not null
      returning 1)
    select exists (select from asked)
  $$;

create or replace function app.second_step(token bytea) returns table (person uuid, secret bytea, last_step bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.person_id, s.secret, s.last_step from door_tokens t join code_secrets s using (person_id)
    where t.token_hash = token and t.purpose = 'second_step' and t.expires_at > app.now()
  $$;

-- A code works once: its step must be later than the last one used.
create or replace function app.pass_second_step(token bytea, step bigint) returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with used as (
      update code_secrets s set last_step = step from door_tokens t
      where t.token_hash = token and t.purpose = 'second_step' and t.expires_at > app.now() and s.person_id = t.person_id and s.last_step < step
      returning s.person_id)
    delete from door_tokens where token_hash = token and person_id in (select person_id from used) returning person_id
  $$;

create or replace function app.pass_with_recovery(token bytea, hash bytea) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    passed uuid;
  begin
    update recovery_codes r set used_at = app.now() from door_tokens t
    where t.token_hash = token and t.purpose = 'second_step' and t.expires_at > app.now()
      and r.code_hash = hash and r.person_id = t.person_id and r.used_at is null
    returning r.person_id into passed;
    if passed is null then return null; end if;
    delete from door_tokens where token_hash = token;
    perform app.notify(passed, 'ways-in.recovery-code', '{}', '/you/ways-in');
    return passed;
  end
  $$;

-- A sign-in name and a recovery code instead of a password.
create or replace function app.recover(sign_in_name text, hash bytea) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    passed uuid;
  begin
    update recovery_codes r set used_at = app.now() from sign_in_names n
    where n.name = sign_in_name and r.code_hash = hash and r.person_id = n.person_id and r.used_at is null
    returning r.person_id into passed;
    if passed is not null then perform app.notify(passed, 'ways-in.recovery-code', '{}', '/you/ways-in'); end if;
    return passed;
  end
  $$;

create or replace function app.tidy_doors() returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    delete from door_tokens where expires_at < app.now();
    delete from passkey_challenges where expires_at < app.now();
    delete from sessions where expires_at < app.now();
    delete from rate_counters where window_start < app.now() - interval '1 day';
    update ways_back set stopped_at = app.now() where stopped_at is null and used_at is null and asked_at < app.now() - interval '9 days'
  $$;

grant execute on function app.keep_challenge(bytea, timestamptz), app.take_challenge(bytea), app.passkey(text), app.passkey_used(text, bigint)
  to app_person, app_visitor;
grant execute on function app.ask_second_step(uuid, bytea, timestamptz), app.second_step(bytea), app.pass_second_step(bytea, bigint),
  app.pass_with_recovery(bytea, bytea), app.recover(text, bytea) to app_visitor;
grant execute on function app.tidy_doors() to app_worker;
