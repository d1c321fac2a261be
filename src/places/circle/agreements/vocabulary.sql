-- What changes a member's consents, ties or agreements, and what evaluates them, goes one at a time.
create or replace function app.hold_agreements(member uuid) returns void
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('agreements of ' || member, 0)) $$;

-- Something new: every standing agreement of this member is evaluated, by a job in the transaction of its cause.
create or replace function app.look_at_agreements(member uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    select app.enqueue('evaluate-agreement', jsonb_build_object('agreement', a.id, 'member', a.member_id), null, 'agreement ' || a.id)
    from agreements a where a.member_id = look_at_agreements.member and a.ended_at is null
      and exists (select from agreement_versions v where v.agreement_id = a.id and v.agreed_at is not null)
  $$;
grant execute on function app.hold_agreements(uuid), app.look_at_agreements(uuid) to app_person, app_worker;

-- Milliseconds, rounded down. Without a search path of its own, so that the planner takes it in; half a microsecond makes up for what
-- seconds lose as a fraction.
create or replace function app.as_ms(moment timestamptz) returns bigint
  language sql stable
  as $$ select pg_catalog.floor(pg_catalog.date_part('epoch', moment) * 1000 + 0.0005)::bigint $$;
grant execute on function app.as_ms(timestamptz) to app_person, app_worker;

-- One job a moment, however many agreements wait for it.
create or replace function app.look_at_agreements_at(moment bigint) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ select app.enqueue('look-at-agreements', '{}', to_timestamp(moment / 1000.0), 'agreements at ' || moment) $$;
grant execute on function app.look_at_agreements_at(bigint) to app_person, app_worker;
