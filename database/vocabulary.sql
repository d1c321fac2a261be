-- The words that policies may use. Each is small, stable and, where it looks across people, security definer with a fixed search path.

create or replace function app.now() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select pg_catalog.now() + (select c.ahead from app.clock c) $$;

-- Who asks: the person of this transaction, or null for a visitor. Bound to its parts where it is written, so it needs no search path, and
-- a query takes it in as its own.
create or replace function app.me() returns uuid
  language sql stable return nullif(current_setting('app.me', true), '')::uuid;

-- "View as" narrows every private table to one member; null when nobody views as anybody.
create or replace function app.only_about() returns uuid
  language sql stable return nullif(current_setting('app.only_about', true), '')::uuid;

-- The session that asks, so that one may end the others and keep this one.
create or replace function app.my_session() returns uuid
  language sql stable return nullif(current_setting('app.session', true), '')::uuid;

create or replace function app.have_role(variadic wanted text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r
      where r.person_id = app.me() and r.role = any (wanted) and (r.until is null or r.until > app.now()))
  $$;

create or replace function app.is_open() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.opened_at is not null from community c $$;

create or replace function app.is_adult(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce((select p.turns_18_on is null or p.turns_18_on <= app.now()::date from people p where p.id = person), false) $$;

-- Later: a durable job in the transaction of its cause. Owned by kith_worker, whose queue nobody else may touch.
create or replace function app.enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null, max_attempts int default 25)
  returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    select graphile_worker.add_job(task, payload::json, run_at := coalesce(enqueue.run_at, pg_catalog.now()),
      job_key := key, max_attempts := enqueue.max_attempts)
  $$;

create or replace function app.cancel_job(key text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ begin perform graphile_worker.remove_job(key); end $$;

-- A live event carries a topic and an id, never content.
create or replace function app.announce(topic text, id text default '') returns void
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$ select pg_notify('kith_live', json_build_object('topic', topic, 'id', id)::text) $$;

create or replace function app.record(event text, subject text default '', facts jsonb default '{}') returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ insert into audit_events (by_person_id, event, subject, facts) values (app.me(), event, subject, facts) $$;

-- Every attempt counts, in every process: how many there were in this window, this one included.
create or replace function app.count_attempt(bucket bytea, window_seconds int) returns int
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into rate_counters as c (bucket, window_start)
    values (count_attempt.bucket, to_timestamp(floor(extract(epoch from app.now()) / window_seconds) * window_seconds))
    on conflict on constraint rate_counters_pkey do update set attempts = c.attempts + 1
    returning c.attempts
  $$;

create or replace function app.wrapped_key(person uuid) returns bytea
  language sql stable security definer set search_path = public, pg_temp
  as $$ select k.wrapped from person_keys k where k.person_id = person $$;

grant usage on schema app to app_person, app_visitor, app_worker, kith_worker;
grant execute on function app.now(), app.me(), app.only_about(), app.my_session(), app.have_role(text[]), app.is_open(), app.is_adult(uuid),
  app.announce(text, text), app.record(text, text, jsonb), app.count_attempt(bytea, int) to app_person, app_visitor, app_worker;
grant execute on function app.now() to kith_worker;
grant execute on function app.enqueue(text, jsonb, timestamptz, text, int), app.cancel_job(text), app.wrapped_key(uuid) to app_person, app_visitor, app_worker;

create or replace function app.post_mail(person uuid, recipient text, subject text, body text, secret boolean) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    mail uuid;
  begin
    insert into mails (person_id, recipient, subject, body, secret)
    values (person, post_mail.recipient, post_mail.subject, post_mail.body, post_mail.secret) returning id into mail;
    perform app.enqueue('send-mail', jsonb_build_object('mail', mail));
  end
  $$;

create or replace function app.mail_to_send(mail uuid) returns table (recipient text, subject text, body text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.recipient, m.subject, m.body from mails m where m.id = mail and m.state = 'waiting' $$;

-- What was sent needs no keeping: the words of a letter, and to whom, go with its delivery.
create or replace function app.mail_done(mail uuid, outcome text) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update mails set state = outcome, sent_at = app.now(), body = case when outcome = 'sent' then '' else body end,
      recipient = case when outcome = 'sent' then regexp_replace(recipient, '^(.)[^@]*@(.)[^.]*', '\1…@\2…') else recipient end
    where id = mail and state = 'waiting'
  $$;

create or replace function app.notify(person uuid, kind text, facts jsonb, link text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    notice uuid;
  begin
    insert into notices (person_id, kind, facts, link) values (person, notify.kind, notify.facts, notify.link) returning id into notice;
    perform app.announce('person:' || person, 'notice');
    if exists (select from mail_addresses a where a.person_id = person and a.letters) then
      perform app.enqueue('notice-letter', jsonb_build_object('person', person), null, 'notice-letter:' || person);
    end if;
  end
  $$;

create or replace function app.someone_holds(wanted text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from person_roles r where r.role = wanted and (r.until is null or r.until > app.now())) $$;

-- 16 only while a trained safeguarding lead is named: when their role ends, the floor is 18 again.
create or replace function app.age_floor(chosen int) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$ select case when chosen >= 18 or app.someone_holds('safeguarding_lead') then chosen else 18 end $$;

-- All that a request needs on arrival: who comes with this token, what they prefer, whether somebody else asked for a way into their
-- account, and the community they come to.
drop function if exists app.arrival(bytea);
create function app.arrival(token bytea)
  returns table (person uuid, session uuid, proven_at timestamptz, session_ends timestamptz, shared_computer boolean, roles text[], settings json,
    unread int, grown_up boolean, way_back_asked timestamptz, community json)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.person_id, s.id, s.proven_at, s.expires_at, s.shared_computer,
      coalesce((select array_agg(r.role order by r.role) from person_roles r
        where r.person_id = s.person_id and (r.until is null or r.until > app.now())), '{}'),
      (select row_to_json(p) from person_settings p where p.person_id = s.person_id),
      (select count(*)::int from notices n where n.person_id = s.person_id and n.read_at is null),
      s.person_id is not null and app.is_adult(s.person_id),
      (select w.asked_at from ways_back w where w.person_id = s.person_id and w.stopped_at is null and w.used_at is null),
      (to_jsonb(c) || jsonb_build_object('age_floor', app.age_floor(c.age_floor)))::json
    from community c
    left join sessions s on s.token_hash = token and s.expires_at > app.now()
  $$;

grant execute on function app.arrival(bytea) to app_visitor;
grant execute on function app.post_mail(uuid, text, text, text, boolean), app.notify(uuid, text, jsonb, text)
  to app_person, app_visitor, app_worker;
grant execute on function app.mail_to_send(uuid), app.mail_done(uuid, text) to app_worker;
