-- All that evaluations may look at of these members, each from a day on: what was ticked, tapped or raised, and never what was written.
-- Times are milliseconds, days are counted from 1970-01-01. Of check-ins, in the order of the index: days, mood * 100 + energy * 10 + sleep
-- (and 1000 where taken back), times, signs.
create or replace function app.facts_about(members uuid[], first_days date[]) returns table (member uuid, first_day date, facts json)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select asked.member, asked.first_day, json_build_object(
      'zone', coalesce(nullif(s.time_zone, ''), c.time_zone),
      'zoneSince', coalesce(app.as_ms(case when s.time_zone = '' then greatest(s.time_zone_since, c.time_zone_since) else s.time_zone_since end), 0),
      'said', (select json_build_array(array_agg(k.day), array_agg(k.said), array_agg(k.at), string_agg(k.signs, ';'))
        from (select i.day - date '1970-01-01' as day, app.as_ms(i.recorded_at) as at,
            case when cardinality(i.signs) = 0 then '' else array_to_string(i.signs, ',') end as signs,
            i.mood * 100 + coalesce(i.energy, 0) * 10 + coalesce(i.sleep, 0) + case when i.taken_back then 1000 else 0 end as said
          from check_ins i where i.person_id = asked.member and i.day >= asked.first_day order by i.day, i.recorded_at, i.id) k),
      'rhythms', (select json_agg(json_build_array(r.since, app.as_ms(r.set_at), r.weekdays, r.every_days) order by r.set_at)
        from check_in_rhythms r where r.person_id = asked.member),
      'away', (select json_agg(json_build_array(d.first_day, d.last_day, app.as_ms(d.set_at), app.as_ms(d.cancelled_at)))
        from days_off d where d.person_id = asked.member and d.last_day >= asked.first_day),
      'concerns', (select json_agg(json_build_array(o.id, o.tie_id, app.as_ms(o.raised_at)))
        from concerns o where o.member_id = asked.member and o.heard and o.raised_at >= asked.first_day),
      'risks', (select json_agg(json_build_array(a.id, app.as_ms(a.given_at), app.as_ms(a.taken_back_at)))
        from risk_answers a where a.person_id = asked.member and a.given_at >= asked.first_day),
      'presses', (select json_agg(json_build_array(p.id, app.as_ms(p.pressed_at), app.as_ms(p.cleared_at)))
        from not_safe_presses p where p.member_id = asked.member and p.pressed_at >= asked.first_day),
      'ties', (select json_agg(json_build_array(t.id,
          (select app.as_ms(min(e.ended_at)) from tie_endings e where e.tie_id = t.id),
          (select app.as_ms(max(w.withdrawn_at)) from everything_withdrawn w where w.tie_id = t.id),
          (select app.as_ms(m.muted_at) from tie_mutes m where m.tie_id = t.id)))
        from ties t where t.member_id = asked.member),
      'onCall', (select app.somebody_answers()))
    from unnest(members, first_days) asked(member, first_day) cross join community c left join person_settings s on s.person_id = asked.member
  $$;

create or replace function app.my_facts(first_day date) returns json
  language sql stable security definer set search_path = public, pg_temp
  as $$ select f.facts from app.facts_about(array[app.me()], array[my_facts.first_day]) f $$;

-- The versions that are agreed now, their lives, and what was recorded of them; many in one question. What was over long ago can touch
-- nothing any more.
create or replace function app.agreements_to_evaluate(asked uuid[]) returns setof json
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with standing as (
      select distinct on (a.id) a.id, a.member_id, a.ended_at, v.version, v.plan, v.agreed_at, v.lasts_until,
        (greatest(v.agreed_at, app.now() - interval '50 days'))::date - case when v.plan::text ~ '"(usual|sleep-energy)"' then 120 else 64 end as first_day
      from agreements a join agreement_versions v on v.agreement_id = a.id
      where a.id = any (asked) and v.agreed_at is not null
      order by a.id, v.version desc
    ), lives as (select distinct member_id, first_day from standing)
    select json_build_object('id', a.id, 'member', a.member_id, 'now', app.as_ms(app.now()),
      'version', a.version, 'plan', a.plan, 'agreedAt', app.as_ms(a.agreed_at), 'lastsUntil', app.as_ms(a.lasts_until),
      'endedAt', app.as_ms(a.ended_at),
      'pauses', (select json_agg(json_build_array(app.as_ms(p.paused_at), app.as_ms(p.until))) from agreement_pauses p where p.agreement_id = a.id),
      'recorded', (select json_agg(json_build_array(o.key, o.version, app.as_ms(o.began_at), app.as_ms(o.seen_until), o.over,
          app.as_ms(o.acted_at), app.as_ms(o.stopped_at), o.state, o.id,
          (select json_agg(json_build_array(s.step, s.state, app.as_ms(s.done_at), s.opened)) from agreement_steps s
            where s.occasion_id = o.id and s.state <> 'later')))
        from agreement_occasions o where o.agreement_id = a.id and (not o.over or o.seen_until > app.now() - interval '100 days')),
      'facts', f.facts)
    from standing a join app.facts_about(array(select l.member_id from lives l order by l.member_id, l.first_day),
      array(select l.first_day from lives l order by l.member_id, l.first_day)) f on f.member = a.member_id and f.first_day = a.first_day
  $$;

create or replace function app.my_agreement_to_evaluate(agreement uuid) returns json
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.agreements_to_evaluate(array_agg(a.id)) from agreements a where a.id = agreement and a.member_id = app.me() $$;
grant execute on function app.my_facts(date), app.my_agreement_to_evaluate(uuid) to app_person;
