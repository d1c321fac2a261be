grant select on emergency_numbers, crisis_lines, crisis_line_hours to app_person, app_visitor;
grant select on crisis_line_checks to app_person;
grant insert (country, number, checked_by, checked_at), update (number, checked_by, checked_at) on emergency_numbers to app_person;
grant insert (id, country, name, who_for, languages, phone, text_number, text_word, chat_url, free, always_open, time_zone),
  update (country, name, who_for, languages, phone, text_number, text_word, chat_url, free, always_open, time_zone, retired_at)
  on crisis_lines to app_person;
grant insert, delete on crisis_line_hours to app_person;
grant insert (line_id, checked_by, how) on crisis_line_checks to app_person;

create or replace function app.mind_crisis_lines() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.have_role('coordinator', 'administrator') $$;
grant execute on function app.mind_crisis_lines() to app_person, app_visitor;

create or replace function app.shown_line(line uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from crisis_lines l where l.id = line and l.checked_at is not null and l.retired_at is null) $$;
grant execute on function app.shown_line(uuid) to app_person, app_visitor;

create policy "Anyone sees the emergency numbers" on emergency_numbers for select to app_person, app_visitor using (true);
create policy "A coordinator adds an emergency number they checked" on emergency_numbers for insert to app_person
  with check ((select app.mind_crisis_lines()) and checked_by = (select app.me()));
create policy "A coordinator checks an emergency number" on emergency_numbers for update to app_person
  using ((select app.mind_crisis_lines())) with check (checked_by = (select app.me()));

create policy "Anyone sees the lines that a person has checked" on crisis_lines for select to app_person, app_visitor
  using (checked_at is not null and retired_at is null);
create policy "A coordinator sees every crisis line" on crisis_lines for select to app_person
  using ((select app.mind_crisis_lines()));
create policy "A coordinator adds a crisis line" on crisis_lines for insert to app_person
  with check ((select app.mind_crisis_lines()));
create policy "A coordinator changes a crisis line" on crisis_lines for update to app_person
  using ((select app.mind_crisis_lines()));

create policy "Anyone sees the hours of a line that is shown" on crisis_line_hours for select to app_person, app_visitor
  using (app.shown_line(line_id));
create policy "A coordinator sees all hours of crisis lines" on crisis_line_hours for select to app_person
  using ((select app.mind_crisis_lines()));
create policy "A coordinator adds hours of a crisis line" on crisis_line_hours for insert to app_person
  with check ((select app.mind_crisis_lines()));
create policy "A coordinator deletes hours of a crisis line" on crisis_line_hours for delete to app_person
  using ((select app.mind_crisis_lines()));

create policy "A coordinator sees who checked a crisis line" on crisis_line_checks for select to app_person
  using ((select app.mind_crisis_lines()));
create policy "A coordinator writes their own check of a line" on crisis_line_checks for insert to app_person
  with check ((select app.mind_crisis_lines()) and checked_by = (select app.me()));

-- A check dates the line; a change of how it is reached takes that date away until it is checked again in the same transaction.
create or replace function app.date_checked_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update crisis_lines set checked_at = app.now() where id = new.line_id; return new; end $$;
create or replace trigger a_check_dates_the_line after insert on crisis_line_checks
  for each row execute function app.date_checked_line();

create or replace function app.undate_changed_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if (new.phone, new.text_number, new.text_word, new.chat_url) is distinct from (old.phone, old.text_number, old.text_word, old.chat_url) then
      new.checked_at := null;
    end if;
    return new;
  end
  $$;
create or replace trigger a_changed_line_wants_a_check before update on crisis_lines
  for each row execute function app.undate_changed_line();

-- "Never takes the last line away": the last line of a country that is shown cannot be retired.
create or replace function app.keep_the_last_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.retired_at is null and new.retired_at is not null and old.checked_at is not null and not exists (
      select from crisis_lines l where l.country = old.country and l.id <> old.id and l.checked_at is not null and l.retired_at is null) then
      raise exception using errcode = 'KL001', message = 'the last line of a country stays';
    end if;
    return new;
  end
  $$;
create or replace trigger the_last_line_stays before update on crisis_lines
  for each row execute function app.keep_the_last_line();
