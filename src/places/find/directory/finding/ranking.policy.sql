-- Listings with their points, as marksOf() in marks.ts weighs them: marks, wishes, hours, age and nearness.
create or replace function app.weighed_listings(w app.listing_wishes, chosen int[], marked int[], gains float8[],
  near int[], near_metres float8[], near_in_town boolean[], near_here boolean[])
  returns table (no int, service uuid, name text, score float8, metres float8, here boolean, open boolean, aged boolean)
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' set enable_mergejoin = off
  -- Planned for each question: how many are chosen decides how to reach them.
  set plan_cache_mode = force_custom_plan
  as $$
  #variable_conflict use_column
  begin
    return query
    with points as (
      select c as listing, sum(p.weight * a.gain) as points
      from unnest(chosen) c cross join unnest(marked, gains) a (mark, gain)
      cross join lateral (select q.weight from listing_postings q where q.mark = a.mark and q.listing = c offset 0) p
      where cardinality(chosen) <= 5000 and a.gain > 0 group by c
      union all
      select p.listing, sum(p.weight * a.gain)
      from unnest(marked, gains) a (mark, gain)
      cross join lateral (select q.listing, q.weight from listing_postings q where q.mark = a.mark offset 0) p
      join unnest(chosen) c on c = p.listing
      where cardinality(chosen) > 5000 and a.gain > 0 group by p.listing
    ), told as (
      select l.no, l.service_id, l.name, l.facets & w.remote <> 0 and not l.placed and w.middle is not null as comes_to_you,
        6 * (case when w.signals = 0 then 0 else bit_count((l.facets & w.signals)::bit(64)) end + case when l.spoken & w.language <> 0 then 1 else 0 end
          + case when l.spoken & w.other_language <> 0 then 1 else 0 end) as wishes,
        app.is_open_then(l.week, l.days, w.always, w.week, w.days) as open,
        case when w.age is not null and num_nonnulls(l.least_age, l.most_age) > 0
          then w.age between coalesce(l.least_age, 0) and coalesce(l.most_age, 'infinity') end as aged
      from service_listings l where l.no = any (chosen)
      offset 0
    )
    select t.no, t.service_id, t.name, round((coalesce(p.points, 0) + t.wishes
      + case when t.aged then 2 when not t.aged then -8 else 0 end + case when t.open then 3 when not t.open then -4 else 0 end
      + case when n.here then 7 when n.metres is not null then 4 * 2000 / (2000 + n.metres) + case when n.in_town then 3 else 0 end
        when t.comes_to_you then 2 else 0 end) * 1e9) / 1e9,
      n.metres, n.here, t.open, t.aged
    from told t left join points p on p.listing = t.no
    left join unnest(near, near_metres, near_in_town, near_here) n (listing, metres, in_town, here) on n.listing = t.no
    where (not w.must_take or t.aged is distinct from false) and (not w.must_be_open or t.open) and (w.within is null or n.metres <= w.within);
  end
  $$;

-- Points of a k-th best listing, of those that are likely to be the best: no fewer than that has the k-th best of all.
create or replace function app.least_points(w app.listing_wishes, likely bit varying, marked int[], gains float8[], k int) returns float8
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce((select s.score from app.weighed_listings(w, app.members_of(likely, 3 * k), marked, gains, '{}', '{}', '{}', '{}') s
      order by s.score desc offset k - 1 limit 1), '-infinity')
  $$;

-- How many fit besides those that certainly do: with hours that must be looked at, or near where nothing but wishes is asked.
create or replace function app.fitting_besides(w app.listing_wishes, s app.listings_sifted, near int[]) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int from app.weighed_listings(w, app.members_of(s.fitting & ~s.certain, null)
        || array(select n from unnest(near) n where s.by_wish and get_bit(s.fitting, n) = 0), '{}', '{}', '{}', '{}', '{}', '{}') f
    where not s.by_wish or f.open or f.aged or get_bit(s.wished, f.no) = 1 or f.no = any (near)
  $$;

-- The best listings after the first `leave_out`, and how many there are in all. A service fits that has a mark of the question, or any
-- wish met where the question is about nothing. Sets say who fits and who can reach the page; only these, and who is near, are weighed.
create or replace function app.found_listings(asked jsonb, leave_out int, most int)
  returns table (service uuid, score float8, total int, metres float8, here boolean, open boolean, aged boolean, needs text, facets text,
    languages text[], marks text[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB'
  as $$
  #variable_conflict use_column
  declare
    nothing constant jsonb := '{"is_about": false, "wishes": false, "signals": 0, "remote": 0, "always": false, "must_take": false, "must_be_open": false, "base": 0}';
    w app.listing_wishes := jsonb_populate_record(null::app.listing_wishes, nothing || asked);
    marked int[];
    gains float8[];
    is_about boolean;
    s app.listings_sifted;
    near record;
    reaching bit varying;
    chosen int[];
    counted int;
    bar float8;
  begin
    select array_agg(a.mark), array_agg(a.gain), coalesce(bool_or(not a.is_wish), false) into marked, gains, is_about from app.marks_asked(asked) a;
    s := app.sifted_listings(w, asked, marked, gains, is_about or w.is_about);
    if s.fitting is null then return; end if;
    select n.* into near from app.listings_near(w, s.among) n where num_nonnulls(w.box, w.postcode, w.district) > 0;
    if w.within is not null then
      chosen := near.listings;
    else
      bar := app.least_points(w, app.likely_best(s.certain, s.sets, leave_out + most), marked, gains, leave_out + most);
      reaching := app.within_reach(s.fitting, s.sets, s.points, w.base, bar - 0.000001);
      chosen := app.members_of(reaching, null) || array(select n from unnest(near.listings) n where get_bit(reaching, n) = 0);
      counted := bit_count(s.certain);
      if s.by_wish or s.certain <> s.fitting then counted := counted + app.fitting_besides(w, s, near.listings); end if;
    end if;
    return query
    with fit as materialized (
      select f.* from app.weighed_listings(w, chosen, marked, gains, near.listings, near.metres, near.in_town, near.here) f
      where not s.by_wish or f.open or f.aged or f.here or f.metres is not null or get_bit(s.wished, f.no) = 1
    ), best as materialized (
      select f.* from fit f order by f.score desc, f.name, f.service limit most offset leave_out
    )
    select f.service, f.score, coalesce(counted, (select count(*)::int from fit)),
      f.metres, coalesce(f.here, false), f.open, f.aged, l.needs::text, l.facets::text, l.languages,
      array(select k.mark from unnest(marked, gains) a (mark, gain) join listing_postings p on p.mark = a.mark and p.listing = f.no
        join listing_marks k on k.no = p.mark where a.gain > 0 order by p.weight * a.gain desc, k.mark)
    from best f join service_listings l on l.no = f.no
    order by f.score desc, f.name, f.service;
  end
  $$;

grant execute on function app.found_listings(jsonb, int, int), app.metres(point, point) to app_person, app_visitor;
