-- Whether an alert would reach anybody at all.
create or replace function app.somebody_answers() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r where r.role = 'on_call' and (r.until is null or r.until > app.now()))
      or exists (select from alert_settings s where s.fallback_mail <> '')
  $$;
grant execute on function app.somebody_answers() to app_person, app_visitor, app_worker;
