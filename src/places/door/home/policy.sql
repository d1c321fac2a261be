grant select (person_id, deep, light, seed), insert (person_id, deep, light), update (deep, light), delete on quilt_squares to app_person;
create policy "A person sees their own square of the quilt" on quilt_squares for select to app_person
  using (person_id = (select app.me()));
create policy "A person sews their own square" on quilt_squares for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person changes their own square" on quilt_squares for update to app_person
  using (person_id = (select app.me()));
create policy "A person takes their own square out" on quilt_squares for delete to app_person
  using (person_id = (select app.me()));

-- The quilt names nobody: drawings alone, in the order of chance.
create or replace function app.community_quilt() returns table (seed uuid, deep text, light text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.seed, s.deep, s.light from quilt_squares s order by s.seed limit 36 $$;
grant execute on function app.community_quilt() to app_person, app_visitor;
