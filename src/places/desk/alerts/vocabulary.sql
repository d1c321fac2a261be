-- What alerts may ask of the rota.

create or replace function app.answers_alerts(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r
      where r.person_id = person and r.role = 'on_call' and (r.until is null or r.until > app.now()))
  $$;

-- Who has a shift now, the one that began first in front.
create or replace function app.on_shift() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(s.person_id order by s.starts_at, s.person_id), '{}') from on_call_shifts s
    where s.starts_at <= app.now() and s.ends_at > app.now() and app.answers_alerts(s.person_id)
  $$;

-- Now while somebody is on call, otherwise when the next shift begins; null where on call is closed or nobody is to come.
create or replace function app.on_call_opens_at() returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when count(*) > 0 then greatest(min(s.starts_at), app.now()) end from on_call_shifts s, alert_settings a
    where a.is_open and s.ends_at > app.now() and app.answers_alerts(s.person_id)
  $$;

-- Whether a person would be told of an alert at once. Pages promise a reader only then.
create or replace function app.somebody_answers() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(app.on_call_opens_at() <= app.now(), false) $$;

grant execute on function app.on_call_opens_at(), app.somebody_answers() to app_person, app_visitor, app_worker;
grant execute on function app.answers_alerts(uuid) to app_person;

-- One raises an alert about oneself; about another, a moderator. Worker jobs raise what people agreed on. Whoever worries about what
-- somebody wrote does so through app.alert_about_author.
create or replace function app.may_raise(about uuid, cause text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.me() is null or about = app.me() or (cause = 'moderator' and app.have_role('moderator'))
  $$;

-- Who would like to talk after something hard is heard by those who can arrange it. Told which notice, and where it leads.
create or replace function app.tell_of_wish_to_talk() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.notify(r.person_id, tg_argv[0], jsonb_build_object('name',
        coalesce((select w.name from work_names w where w.person_id = new.person_id), '')), tg_argv[1])
      from person_roles r where r.role = 'coordinator' and (r.until is null or r.until > app.now()) and r.person_id <> new.person_id;
    return new;
  end
  $$;
