-- A letter goes to each who answers alerts, and a ring to whoever gave a number; a worker sends each with a code of its own.
create or replace function app.send_alert_tests() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    colleague uuid;
    sent int := 0;
  begin
    if not app.have_role('coordinator', 'administrator') then return 0; end if;
    for colleague in select r.person_id from person_roles r where r.role = 'on_call' and (r.until is null or r.until > app.now()) loop
      perform app.enqueue('alert-test', jsonb_build_object('person', colleague), null, 'alert test ' || colleague);
      perform app.enqueue('alert-test-ring', jsonb_build_object('person', colleague, 'ring', gen_random_uuid()), null, 'alert test ring ' || colleague, 8);
      sent := sent + 1;
    end loop;
    perform app.record('alert tests sent', '');
    return sent;
  end
  $$;

create or replace function app.begin_alert_test(code bytea, channel text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.have_role('on_call') then return false; end if;
    insert into alert_tests as t (person_id, code_print, channel) values (app.me(), code, begin_alert_test.channel)
      on conflict on constraint alert_tests_pkey do update set code_print = excluded.code_print, sent_at = app.now(), answered_at = null;
    return true;
  end
  $$;

create or replace function app.answer_alert_test(code bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update alert_tests set answered_at = app.now()
      where person_id = app.me() and code_print = code and answered_at is null and sent_at > app.now() - interval '7 days';
    return found;
  end
  $$;

-- Another fallback has not agreed yet: on call closes until they have.
create or replace function app.name_fallback(called text, address text, code bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.have_role('coordinator', 'administrator') then return false; end if;
    update alert_settings set fallback_name = called, fallback_mail = address, fallback_code = code, fallback_agreed_at = null, is_open = false;
    perform app.record('fallback named', '');
    return true;
  end
  $$;

create or replace function app.is_fallback_code(code bytea) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from alert_settings s where s.fallback_code = code) $$;

create or replace function app.agree_as_fallback(code bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update alert_settings set fallback_agreed_at = coalesce(fallback_agreed_at, app.now()) where fallback_code = code;
    return found;
  end
  $$;

-- What became of it: opened, or what is missing. A test counts for 90 days.
create or replace function app.open_on_call() returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.have_role('coordinator', 'administrator') then return 'not-there'; end if;
    -- guard: two-tests
    if (select count(distinct t.person_id) from alert_tests t where t.answered_at > app.now() - interval '90 days' and app.answers_alerts(t.person_id)) < 2 then return 'tests'; end if;
    -- guard: fallback-agreed
    if not exists (select from alert_settings s where s.fallback_mail <> '' and s.fallback_agreed_at is not null) then return 'fallback'; end if;
    -- guard: somebody-comes
    if not exists (select from on_call_shifts s where s.ends_at > app.now() and app.answers_alerts(s.person_id)) then return 'shifts'; end if;
    update alert_settings set is_open = true;
    perform app.record('on call opened', '');
    return 'opened';
  end
  $$;

create or replace function app.close_on_call() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.have_role('coordinator', 'administrator') then return false; end if;
    update alert_settings set is_open = false;
    perform app.record('on call closed', '');
    return true;
  end
  $$;

grant execute on function app.send_alert_tests(), app.begin_alert_test(bytea, text), app.answer_alert_test(bytea), app.name_fallback(text, text, bytea),
  app.open_on_call(), app.close_on_call() to app_person;
grant execute on function app.is_fallback_code(bytea), app.agree_as_fallback(bytea) to app_person, app_visitor;
