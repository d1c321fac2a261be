grant select (id, post_id, reporter_id, reason, words, outcome, reported_at, alert_id), insert (id, post_id, reporter_id, reason, words)
  on post_reports to app_person;
create policy "A person sees what they reported" on post_reports for select to app_person
  using (reporter_id = (select app.me()));
create policy "A person reports what others said and they may read" on post_reports for insert to app_person
  with check (reporter_id = (select app.me()) and not app.wrote(post_id)
    and post_id in (select p.id from posts p where p.state = 'seen' and p.space_id = any ((select app.spaces_i_read())::uuid[])));
create policy "Viewing as a supporter shows no report" on post_reports as restrictive to app_person
  using ((select app.only_about()) is null);

-- Whether what one asked for still waits for somebody to come on call. Of what becomes of it later, only its author hears.
create or replace function app.worry_waits(report uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from post_reports r join alerts a on a.id = r.alert_id
      where r.id = report and r.reporter_id = app.me() and a.state = 'waiting')
  $$;

-- Who fears that an author is in danger now tells who is on call, once for each post. The author hears that somebody worried, and
-- never who; where words of theirs have rung already, the two are one alert. 'no' where it is not theirs to ask, 'nobody' where on
-- call is closed.
create or replace function app.alert_about_author(report uuid) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    told post_reports;
    author uuid;
    alert uuid;
  begin
    if app.only_about() is not null then return 'no'; end if;
    select * into told from post_reports r where r.id = report and r.reporter_id = app.me() and r.reason = 'danger' and r.outcome = '' for update;
    select w.person into author from app.who_wrote(told.post_id) w;
    -- guard: alert-about-author
    if author is null then return 'no'; end if;
    select a.id into alert from alerts a where a.occasion in ('post ' || told.post_id, 'report ' || told.post_id)
      and a.about_person_id = author and a.state <> 'closed' limit 1;
    if alert is null then
      alert := app.write_alert(author, 'member', 'crisis', 'report ' || told.post_id);
      if alert is null then return 'nobody'; end if;
      perform app.notify(author, 'alert-about-you', '{}', '/you/alerts/' || alert);
    end if;
    update post_reports r set alert_id = alert where r.id = report;
    return 'told';
  end
  $$;
grant execute on function app.alert_about_author(uuid), app.worry_waits(uuid) to app_person;
