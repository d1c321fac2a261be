-- What a version asks of people is over with it: the next one tells anew, when the member says so.
create or replace function app.standing_version(agreement uuid) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select v.version from agreement_versions v join agreements a on a.id = v.agreement_id
    where a.id = agreement and a.ended_at is null and v.agreed_at is not null and v.lasts_until > app.now()
      and not exists (select from agreement_versions n where n.agreement_id = a.id and n.version > v.version and n.agreed_at is not null)
  $$;
grant execute on function app.standing_version(uuid) to app_person;

grant select, insert (agreement_id, version, tie_id, member_id, supporter_id, words), delete on agreement_tellings to app_person;
create policy "A member sees whom they told what" on agreement_tellings for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter sees what they are asked, while it stands" on agreement_tellings for select to app_person
  using (supporter_id = (select app.me()) and app.tie_stands(tie_id)
    and version = app.standing_version(agreement_id));
create policy "A member tells who stands in their circle what is asked" on agreement_tellings for insert to app_person
  with check (member_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[]));
create policy "A member takes back what they told" on agreement_tellings for delete to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows what that member asks" on agreement_tellings as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select, insert (id, occasion_id, step, tie_id, member_id, supporter_id, words) on agreement_messages to app_person;
create policy "A member sees what their agreements sent" on agreement_messages for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter sees words sent to them, for two weeks" on agreement_messages for select to app_person
  using (supporter_id = (select app.me()) and app.tie_stands(tie_id) and sent_at > (select app.now()) - interval '14 days');
create policy "An agreement sends words to who stands in the circle" on agreement_messages for insert to app_person
  with check (member_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[]));
create policy "Viewing as a supporter shows words of that member" on agreement_messages as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about())) with check ((select app.only_about()) is null);
