grant select (id, act, subject, asked_at, due_at), delete on held_acts to app_person;
create policy "A person sees what waits because they slow themself down" on held_acts for select to app_person
  using (person_id = (select app.me()));
create policy "A person takes back what waits" on held_acts for delete to app_person
  using (person_id = (select app.me()));

create or replace function app.may_act_now(act text, subject text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce((select s.slow_down_hours = 0 from person_settings s where s.person_id = app.me()), true)
      or exists (select from held_acts h where h.person_id = app.me() and h.act = may_act_now.act
        and h.subject = may_act_now.subject and h.due_at <= app.now())
  $$;

-- When it will be done, or null where the person does not slow themself down. Asking again changes nothing.
create or replace function app.hold_act(act text, subject text) returns timestamptz
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    hours int;
    held held_acts;
  begin
    select s.slow_down_hours into hours from person_settings s where s.person_id = app.me();
    if coalesce(hours, 0) = 0 then return null; end if;
    insert into held_acts as h (person_id, act, subject, due_at)
    values (app.me(), hold_act.act, hold_act.subject, app.now() + make_interval(hours => hours))
    on conflict on constraint held_acts_person_id_act_subject_key do update set act = excluded.act
    returning h.* into held;
    perform app.enqueue('carry-out', jsonb_build_object('person', app.me(), 'held', held.id), held.due_at, 'held ' || held.id);
    return held.due_at;
  end
  $$;

-- More time to think holds at once; less of it only after the time that was chosen before.
create or replace function app.slow_me_down(hours int) returns timestamptz
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    now_hours int;
  begin
    select s.slow_down_hours into now_hours from person_settings s where s.person_id = app.me() for update;
    delete from held_acts h where h.person_id = app.me() and h.act = 'slow-down' and h.subject <> hours::text;
    if hours < now_hours and not app.may_act_now('slow-down', hours::text) then
      return app.hold_act('slow-down', hours::text);
    end if;
    update person_settings set slow_down_hours = hours where person_id = app.me();
    return null;
  end
  $$;
grant execute on function app.may_act_now(text, text), app.hold_act(text, text), app.slow_me_down(int) to app_person;
