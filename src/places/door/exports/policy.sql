grant select (id, state, parts, parts_done, file, sealed_key, bytes, asked_at, ready_at, expires_at) on exports to app_person;
grant insert (person_id), update (state, parts, parts_done, file, sealed_key, bytes, ready_at, expires_at) on exports to app_person;
create policy "A person sees their own exports" on exports for select to app_person
  using (person_id = (select app.me()));
create policy "A person asks for their own export" on exports for insert to app_person
  with check (person_id = (select app.me()));
create policy "The work for a person brings their export on" on exports for update to app_person
  using (person_id = (select app.me()));

-- The files to keep: of ready exports by their name, of those being made by their id, with which the name begins.
create or replace function app.export_files() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(e.file, e.id::text) from exports e where e.state in ('ready', 'waiting') $$;

create or replace function app.expire_exports() returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update exports set state = 'expired', file = null, sealed_key = null where state = 'ready' and expires_at <= app.now()
  $$;
grant execute on function app.export_files(), app.expire_exports() to app_worker;
