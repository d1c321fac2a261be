create or replace function app.my_personas() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(o.persona_id), '{}') from persona_owners o where o.person_id = app.me() $$;
grant execute on function app.my_personas() to app_person;
