grant select, insert (id, member_id, print, words), update (words, shown_at), delete on kept_services to app_person;
create policy "A member sees the services that they keep" on kept_services for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter who looks sees kept services by consent" on kept_services for select to app_person
  using (shown_at is not null and member_id = any ((select app.people_i_look_at('kept-services'))::uuid[]));
create policy "In a quiet end a supporter sees what was shown before" on kept_services for select to app_person
  using (member_id = any ((select app.fading_people_i_look_at('kept-services'))::uuid[])
    and app.still_fading(member_id, 'kept-services', shown_at));
create policy "A member keeps a service for themself" on kept_services for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member changes what they keep" on kept_services for update to app_person
  using (member_id = (select app.me()));
create policy "A member keeps a service no longer" on kept_services for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows what that member keeps" on kept_services as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about())) with check ((select app.only_about()) is null);

-- Over which ties somebody shows the one who asks what they keep. Says that it is there, and nothing of it.
create or replace function app.kept_services_for_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t.id), '{}') from ties t
    where t.supporter_id = app.me() and exists (select from kept_services k where k.member_id = t.member_id and (
      k.shown_at is not null and t.member_id = any (app.people_sharing_with_me('kept-services'))
      or t.member_id = any (app.people_fading_from_me('kept-services')) and app.still_fading(k.member_id, 'kept-services', k.shown_at)))
  $$;
grant execute on function app.kept_services_for_me() to app_person;
