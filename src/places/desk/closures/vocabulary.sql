-- Until when the community is closed now; null while it is open.
create or replace function app.closed_until() returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$ select max(c.until_at) from closures c where c.from_at <= app.now() and c.until_at > app.now() $$;
grant execute on function app.closed_until() to app_person, app_visitor, app_worker;
