-- What is due, for a worker that glances at many: each one locked for this transaction, and whatever another holds left out.
create or replace function app.agreements_to_look_at(most int) returns setof json
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    due record;
    mine uuid[] := '{}';
  begin
    for due in select a.id, a.member_id from agreements a where a.look_again_at <= app.now()
      order by a.look_again_at limit most for update skip locked loop
      continue when not pg_try_advisory_xact_lock(hashtextextended('agreements of ' || due.member_id, 0));
      mine := mine || due.id;
    end loop;
    return query select told from app.agreements_to_evaluate(array(
      select a.id from agreements a where a.id = any (mine) and a.look_again_at <= app.now())) told;
  end
  $$;

-- What the glance found. Where nothing is to be done: when to look again, and how far each occasion was seen to hold. Everywhere else
-- a job of that member does it; should that job die, the glance finds the agreement again in an hour.
create or replace function app.looked_at_agreements(looks jsonb) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update agreement_occasions o set seen_until = greatest(o.seen_until, to_timestamp((s ->> 1)::numeric / 1000)), over = (s ->> 2)::boolean
      from jsonb_array_elements(looks) l, jsonb_array_elements(l -> 'seen') s
      where o.agreement_id = (l ->> 'id')::uuid and o.key = s ->> 0;
    update agreements a set looked_at = app.now(),
        look_again_at = case when (l ->> 'acts')::boolean then app.now() + interval '1 hour' else to_timestamp((l ->> 'again')::numeric / 1000) end
      from jsonb_array_elements(looks) l where a.id = (l ->> 'id')::uuid;
    select app.enqueue('evaluate-agreement', jsonb_build_object('agreement', l ->> 'id', 'member', l ->> 'member'), null, 'agreement ' || (l ->> 'id'))
      from jsonb_array_elements(looks) l where (l ->> 'acts')::boolean;
    select app.look_at_agreements_at(again) from (select distinct (l ->> 'again')::bigint as again from jsonb_array_elements(looks) l
      where not (l ->> 'acts')::boolean and l ->> 'again' is not null) moments;
  $$;

create or replace function app.agreements_are_due() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from agreements a where a.look_again_at <= app.now()) $$;
grant execute on function app.agreements_to_look_at(int), app.looked_at_agreements(jsonb), app.agreements_are_due() to app_worker;

-- Two weeks before its year is over, the member is asked once whether an agreement should go on.
create or replace function app.ask_about_agreements() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    ending record;
    asked int := 0;
  begin
    for ending in
      update agreements a set asked_again_at = app.now() from agreement_versions v
      where v.agreement_id = a.id and v.version = app.standing_version(a.id) and v.lasts_until < app.now() + interval '14 days'
        and coalesce(a.asked_again_at, '-infinity') < v.agreed_at
      returning a.id, a.member_id
    loop
      perform app.notify(ending.member_id, 'agreement-ends', '{}', '/circle/agreements/' || ending.id);
      asked := asked + 1;
    end loop;
    return asked;
  end
  $$;
grant execute on function app.ask_about_agreements() to app_worker;
