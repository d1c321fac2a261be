grant select (id, post_id, reporter_id, reason, words, outcome, reported_at), insert (id, post_id, reporter_id, reason, words)
  on post_reports to app_person;
create policy "A person sees what they reported" on post_reports for select to app_person
  using (reporter_id = (select app.me()));
create policy "A person reports what others said and they may read" on post_reports for insert to app_person
  with check (reporter_id = (select app.me()) and not app.wrote(post_id)
    and post_id in (select p.id from posts p where p.state = 'seen' and p.space_id = any ((select app.spaces_i_read())::uuid[])));
create policy "Viewing as a supporter shows no report" on post_reports as restrictive to app_person
  using ((select app.only_about()) is null);
