-- What the desk did. Events of private lives stand in the same table and in nobody's page but their own.
create or replace function app.desk_events() returns text[]
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select array['set-up begun', 'community opened', 'community changed', 'age floor changed', 'role given', 'role taken',
      'role bundle changed', 'invitations made', 'invitation withdrawn', 'invitation used', 'sign-in name looked up',
      'emergency number checked', 'crisis line added', 'crisis line changed', 'crisis line checked', 'crisis line retired',
      'letter read', 'letters sent again', 'jobs tried again', 'community closed', 'community opened again']
  $$;
grant execute on function app.desk_events() to app_person;

grant select on audit_events to app_person;
create policy "Coordinators and administrators see what the desk did" on audit_events for select to app_person
  using ((select app.have_role('coordinator', 'administrator')) and event = any ((select app.desk_events())::text[]));
