-- One rung of the ladder. Harmless twice: the step's row is its own proof.
create or replace function app.climb_alert(alert uuid, step int) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    a alerts;
    s alert_settings;
    shift uuid[];
    everyone uuid[];
    next_at timestamptz;
  begin
    select * into a from alerts where id = alert for update;
    if a.id is null or a.state in ('closed', 'unanswered') then return; end if;
    if a.state = 'held' and a.held_until > app.now() then
      perform app.enqueue('alert-step', jsonb_build_object('alert', alert, 'step', step::text), a.held_until, 'alert ' || alert || ' ' || step);
      return;
    end if;
    if a.state in ('held', 'waiting') then update alerts set state = 'sent', held_by = null, held_until = null where id = alert; end if;
    if a.state = 'waiting' then perform app.announce('person:' || a.about_person_id, 'alert'); end if;
    select * into s from alert_settings;
    shift := array_remove(app.on_shift(), a.about_person_id);
    select coalesce(array_agg(r.person_id order by r.given_at, r.person_id), '{}') into everyone from person_roles r
      where r.role = 'on_call' and (r.until is null or r.until > app.now()) and r.person_id <> a.about_person_id;
    next_at := app.now() + make_interval(mins => s.minutes_to_answer);
    if step < cardinality(shift) then
      perform app.tell_of_alert(alert, step, 'one', shift[step + 1 : step + 1]);
    elsif cardinality(everyone) > 0 and not exists (select from alert_steps t where t.alert_id = alert and t.told = 'everyone' and t.step <> climb_alert.step) then
      perform app.tell_of_alert(alert, step, 'everyone', everyone);
    else
      perform app.tell_the_fallback(alert, step, s.fallback_mail);
      return;
    end if;
    perform app.enqueue('alert-step', jsonb_build_object('alert', alert, 'step', (step + 1)::text), next_at, 'alert ' || alert || ' ' || (step + 1));
  end
  $$;
grant execute on function app.climb_alert(uuid, int) to app_worker;

create or replace function app.tell_of_alert(alert uuid, step int, told text, persons uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    person uuid;
  begin
    insert into alert_steps (alert_id, step, told) values (alert, tell_of_alert.step, tell_of_alert.told) on conflict do nothing;
    if not found then return; end if;
    foreach person in array persons loop
      insert into alert_told (alert_id, person_id) values (alert, person) on conflict do nothing;
      perform app.notify(person, 'alert', '{}', '/desk/alerts/' || alert);
      perform app.enqueue('alert-letter', jsonb_build_object('person', person), null, 'alert letter ' || alert || ' ' || step || ' ' || person);
      perform app.enqueue('alert-ring', jsonb_build_object('person', person, 'alert', alert, 'ring', gen_random_uuid()), null,
        'alert ring ' || alert || ' ' || step || ' ' || person, 8);
    end loop;
  end
  $$;

-- The end of the ladder says nothing of whom it is about: that stands behind the fallback's own sign-in.
create or replace function app.tell_the_fallback(alert uuid, step int, address text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into alert_steps (alert_id, step, told) values (alert, tell_the_fallback.step, 'fallback') on conflict do nothing;
    if not found then return; end if;
    update alerts set state = 'unanswered' where id = alert;
    if address <> '' then
      perform app.post_mail(null, address, 'Kith: please open the desk', 'An alert has waited through everyone on call. Please open the desk now.', false);
    end if;
    perform app.announce('person:' || (select a.about_person_id from alerts a where a.id = alert), 'alert');
  end
  $$;

-- "I have this": for 15 minutes, one open alert a person; who comes second is told that somebody has it. The next rung waits as long:
-- its job has the key of that rung, so there is one ladder and never two.
create or replace function app.hold_alert(alert uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    next_step int;
  begin
    if not app.was_told(alert) then return false; end if;
    if exists (select from alerts a where a.held_by = app.me() and a.state = 'held' and a.held_until > app.now() and a.id <> alert) then return false; end if;
    update alerts set state = 'held', held_by = app.me(), held_until = app.now() + interval '15 minutes'
      where id = alert and (state in ('sent', 'unanswered') or (state = 'held' and (held_until <= app.now() or held_by = app.me())));
    if not found then return false; end if;
    select max(s.step) + 1 into next_step from alert_steps s where s.alert_id = alert;
    perform app.enqueue('alert-step', jsonb_build_object('alert', alert, 'step', next_step::text), app.now() + interval '15 minutes', 'alert ' || alert || ' ' || next_step);
    perform app.announce('person:' || (select a.about_person_id from alerts a where a.id = alert), 'alert');
    perform app.record('alert held', alert::text);
    perform app.look_at_what_was_said(alert);
    return true;
  end
  $$;

-- Whoever takes an alert reads the words that it stands on; their author sees that they did.
create or replace function app.look_at_what_was_said(alert uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into looks (about_person_id, by_person_id, part, why)
      select a.about_person_id, app.me(), 'alert-said', 'alert' from alerts a where a.id = alert and app.post_of_alert(alert) is not null
        and not exists (select from looks l where l.about_person_id = a.about_person_id and l.by_person_id = app.me()
          and l.part = 'alert-said' and l.looked_at >= a.raised_at);
  end
  $$;

-- A note keeps the hold for as long again; an outcome ends the alert.
create or replace function app.note_alert() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if new.outcome then
      update alerts set state = 'closed', closed_at = app.now() where id = new.alert_id;
      insert into alert_follow_ups (alert_id, person_id, due_at) values (new.alert_id, new.by_person_id, app.now() + interval '1 day') on conflict do nothing;
      insert into alert_debriefs (alert_id, person_id) select new.alert_id, new.by_person_id where new.by_person_id is not null on conflict do nothing;
      perform app.enqueue('alert-follow-up', jsonb_build_object('alert', new.alert_id), app.now() + interval '1 day', 'alert follow-up ' || new.alert_id);
    else
      update alerts set held_until = app.now() + interval '60 minutes' where id = new.alert_id;
    end if;
    return new;
  end
  $$;
create or replace trigger a_note_keeps_the_hold after insert on alert_notes for each row execute function app.note_alert();

-- To the next, at once: whoever cannot go on says so, and nobody waits for them.
create or replace function app.hand_alert_over(alert uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    next_step int;
  begin
    if not app.holds_alert(alert) then return false; end if;
    update alerts set state = 'sent', held_by = null, held_until = null where id = alert;
    select max(s.step) + 1 into next_step from alert_steps s where s.alert_id = alert;
    perform app.enqueue('alert-step', jsonb_build_object('alert', alert, 'step', next_step::text), null, 'alert ' || alert || ' ' || next_step);
    perform app.announce('person:' || (select a.about_person_id from alerts a where a.id = alert), 'alert');
    perform app.record('alert handed over', alert::text);
    return true;
  end
  $$;

grant execute on function app.hold_alert(uuid), app.hand_alert_over(uuid) to app_person;
