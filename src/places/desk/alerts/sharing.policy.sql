-- That an alert was raised and what became of it, for those to whom its person shows alerts; never what was said or done.
create policy "Who looks sees that there was an alert while consent stands" on alerts for select to app_person
  using (about_person_id = any ((select app.people_i_look_at('alerts'))::uuid[]));
create policy "In a quiet end who looks sees older alerts fade" on alerts for select to app_person
  using (about_person_id = any ((select app.fading_people_i_look_at('alerts'))::uuid[])
    and app.still_fading(about_person_id, 'alerts', raised_at));

create policy "Viewing as a supporter shows alerts about that member" on alerts as restrictive to app_person
  using ((select app.only_about()) is null or about_person_id = (select app.only_about()));
create policy "Viewing as a supporter shows no step of an alert" on alert_steps as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows nobody who was told" on alert_told as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no note of an alert" on alert_notes as restrictive to app_person
  using ((select app.only_about()) is null);

-- Those who hear of alerts hear of each as it is raised: that there is one, and nothing more.
create or replace function app.tell_who_hears_of_alerts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.notify(c.supporter_id, 'alert-shared', '{}', '/circle/with/' || c.tie_id) from consents c
      where c.member_id = new.about_person_id and c.part = 'alerts' and c.withdrawn_at is null and c.quiet_from is null
        and c.until > app.now() and not exists (select from tie_endings e where e.tie_id = c.tie_id);
    return new;
  end
  $$;
create or replace trigger who_hears_of_alerts_is_told after insert on alerts for each row execute function app.tell_who_hears_of_alerts();
