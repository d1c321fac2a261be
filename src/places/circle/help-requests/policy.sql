grant select, insert (id, member_id, kind, audience, errand, area, called), update (called_off_at) on help_requests to app_person;
create policy "A member sees what they asked help with" on help_requests for select to app_person
  using (member_id = (select app.me()));
create policy "Who may help sees what help is asked for" on help_requests for select to app_person
  using (id = any ((select app.requests_for_me())::uuid[]));
create policy "A member asks for help for themself" on help_requests for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member calls off what they asked" on help_requests for update to app_person
  using (member_id = (select app.me()));

grant select, insert on help_addresses to app_person;
create policy "A member sees the address that they gave" on help_addresses for select to app_person
  using (member_id = (select app.me()));
create policy "Only who claimed a slot sees where to come" on help_addresses for select to app_person
  using (request_id = any ((select app.requests_i_claimed())::uuid[]));
create policy "A member gives the address of their own request" on help_addresses for insert to app_person
  with check (member_id = (select app.me()) and request_id in (select r.id from help_requests r where r.member_id = (select app.me())));

grant select, insert on help_request_people to app_person;
create policy "A member sees whom they asked" on help_request_people for select to app_person
  using (member_id = (select app.me()));
create policy "A member asks people of their own circle" on help_request_people for insert to app_person
  with check (member_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[])
    and request_id in (select r.id from help_requests r where r.member_id = (select app.me())));

grant select, insert on help_slots to app_person;
create policy "A member sees the times that they asked for" on help_slots for select to app_person
  using (member_id = (select app.me()));
create policy "Who may help sees when help is needed" on help_slots for select to app_person
  using (request_id = any ((select app.requests_for_me())::uuid[]));
create policy "A member adds times to their own request" on help_slots for insert to app_person
  with check (member_id = (select app.me()) and request_id in (select r.id from help_requests r where r.member_id = (select app.me())));

grant select on help_claims to app_person;
create policy "A member sees who will help them" on help_claims for select to app_person
  using (member_id = (select app.me()));
create policy "A helper sees what they claimed" on help_claims for select to app_person
  using (helper_id = (select app.me()) and request_id = any ((select app.requests_for_me())::uuid[]));

create policy "Viewing as a supporter shows requests of that member" on help_requests as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter shows addresses of that member" on help_addresses as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter shows nobody else who was asked" on help_request_people as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows times of that member" on help_slots as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter shows claims about that member" on help_claims as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
