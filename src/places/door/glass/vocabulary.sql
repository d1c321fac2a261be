-- Broken glass: what two people agreed on, one part of one person for an hour, and who asked. It stays shut to whoever has not
-- written their look at it in this same transaction.
create or replace function app.open_glass() returns setof glass_requests
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select g.* from glass_requests g
    where g.asked_by = app.me() and g.agreed_by is not null and g.ends_at > app.now() and app.have_role('glass_breaker')
      and exists (select from looks l where l.by_person_id = app.me() and l.about_person_id = g.about_person_id
        and l.part = g.part and l.why = 'glass ' || g.id and l.looked_at = app.now())
  $$;

-- For policies of private tables: `or person_id = any ((select app.glass_opened('safety-plan'))::uuid[])`.
create or replace function app.glass_opened(part text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(g.about_person_id), '{}') from app.open_glass() g where g.part = glass_opened.part $$;

create or replace function app.glass_open(person uuid, part text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select person = any (app.glass_opened(glass_open.part)) $$;

grant execute on function app.glass_opened(text), app.glass_open(uuid, text) to app_person;
