-- The alert and its first step, in the transaction of the cause. Where nobody is on call now it waits for the next shift;
-- null where on call is closed, and then nothing is promised.
create or replace function app.raise_alert(about uuid, cause text, level text, occasion text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    -- guard: whose-alert
    if not app.may_raise(about, raise_alert.cause) then return null; end if;
    return app.write_alert(about, raise_alert.cause, raise_alert.level, raise_alert.occasion);
  end
  $$;

-- For functions that have asked already whether the one who acts may raise it.
create or replace function app.write_alert(about uuid, cause text, level text, occasion text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    raised uuid;
    opens timestamptz := app.on_call_opens_at();
  begin
    if opens is null then return null; end if;
    insert into alerts (about_person_id, cause, level, occasion, state)
    values (about, write_alert.cause, write_alert.level, write_alert.occasion, case when opens > app.now() then 'waiting' else 'sent' end)
    on conflict on constraint alerts_occasion_key do nothing returning id into raised;
    if raised is null then return (select a.id from alerts a where a.occasion = write_alert.occasion); end if;
    perform app.enqueue('alert-step', jsonb_build_object('alert', raised, 'step', '0'), opens, 'alert ' || raised || ' 0');
    perform app.record('alert raised', raised::text, jsonb_build_object('cause', write_alert.cause, 'level', write_alert.level));
    return raised;
  end
  $$;
grant execute on function app.raise_alert(uuid, text, text, text) to app_person, app_worker;
