-- The best listings after the first `leave_out`, and how many there are in all. A service fits that has a mark of the question, or any
-- wish met where the question is about nothing; then signs for and against are weighed as marksOf() in marks.ts weighs them.
-- Two steps: postings give points for marks and wishes; only listings that can still reach the page, or are near, are looked up.
create or replace function app.found_listings(asked jsonb, leave_out int, most int)
  returns table (service uuid, score float8, total int, metres float8, here boolean, open boolean, aged boolean, needs text, facets text,
    languages text[], marks text[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' set enable_mergejoin = off
  -- Planned for each question: how many listings fit decides how to reach them.
  set plan_cache_mode = force_custom_plan
  as $$
  #variable_conflict use_column
  declare
    nothing constant jsonb := '{"is_about": false, "wishes": false, "signals": 0, "remote": 0, "always": false, "must_take": false, "must_be_open": false}';
    w app.listing_wishes := jsonb_populate_record(null::app.listing_wishes, nothing || asked);
    lift float8 := app.most_lift(w);
    is_about boolean;
    is_listed boolean;
    marked int[];
    gains float8[];
    musts boolean[];
    fits record;
    near record;
  begin
    select array_agg(a.mark), array_agg(a.gain), array_agg(a.must), coalesce(bool_or(not a.is_wish), false)
    into marked, gains, musts, is_about from app.marks_asked(asked) a;
    is_about := is_about or w.is_about;
    -- Whether postings name all that fits; else every listing is looked at.
    is_listed := is_about or w.wishes and num_nonnulls(w.age, w.week) = 0;
    if not is_about then lift := null; end if;
    select n.* into near from app.listings_near(w) n;
    with points as (
      select p.listing, sum(p.weight * a.gain) as points, max(p.facets) as facets, max(p.spoken) as spoken, bool_or(a.must) as must
      from unnest(marked, gains, musts) a (mark, gain, must)
      cross join lateral (select q.* from listing_postings q where q.mark = a.mark offset 0) p
      group by p.listing
    ), fit as materialized (
      select p.listing, p.points + 6 * (case when w.signals = 0 then 0 else bit_count((p.facets & w.signals)::bit(64)) end
        + case when p.spoken & w.language <> 0 then 1 else 0 end + case when p.spoken & w.other_language <> 0 then 1 else 0 end) as points
      from points p
      where (w.need_any is null or p.must) and (w.audience_any is null or p.facets & w.audience_any <> 0)
        and (w.faith_any is null or p.facets & w.faith_any <> 0) and (w.culture_any is null or p.facets & w.culture_any <> 0)
        and (w.signal_all is null or p.facets & w.signal_all = w.signal_all) and (w.spoken_any is null or p.spoken & w.spoken_any <> 0)
    ), last as materialized (
      select coalesce((select f.points from fit f order by f.points desc limit 1 offset leave_out + most - 1) - lift, '-infinity') as points
    )
    select array_agg(f.listing) as listings, array_agg(f.points) as points, (select count(*)::int from fit) as total into fits
    from fit f where f.points >= (select l.points from last l) or f.listing = any (near.listings);
    return query
    with told as (
      select l.no, l.facets & w.remote <> 0 and not l.placed and w.middle is not null as comes_to_you,
        6 * (case when w.signals = 0 then 0 else bit_count((l.facets & w.signals)::bit(64)) end + case when l.spoken & w.language <> 0 then 1 else 0 end
          + case when l.spoken & w.other_language <> 0 then 1 else 0 end) as wishes,
        app.is_open_then(l.hours, l.week, l.days, w.always, w.some_hours, w.whole_hours, w.week, w.days) as open,
        case when w.age is not null and num_nonnulls(l.least_age, l.most_age) > 0
          then w.age between coalesce(l.least_age, 0) and coalesce(l.most_age, 'infinity') end as aged
      from service_listings l
      where (not is_listed or l.no = any (fits.listings) or not is_about and l.no = any (near.listings))
        and (w.need_any is null or l.needs & w.need_any <> 0) and (w.audience_any is null or l.facets & w.audience_any <> 0)
        and (w.faith_any is null or l.facets & w.faith_any <> 0) and (w.culture_any is null or l.facets & w.culture_any <> 0)
        and (w.signal_all is null or l.facets & w.signal_all = w.signal_all) and (w.spoken_any is null or l.spoken & w.spoken_any <> 0)
        and (w.language_any is null or l.languages && w.language_any)
      offset 0
    ), fit as materialized (
      select t.no, n.metres, n.here, t.open, t.aged, coalesce(f.points, t.wishes)
        + case when t.aged then 2 when not t.aged then -8 else 0 end + case when t.open then 3 when not t.open then -4 else 0 end
        + case when n.here then 7 when n.metres is not null then 4 * 2000 / (2000 + n.metres) + case when n.in_town then 3 else 0 end
          when t.comes_to_you then 2 else 0 end as score
      from told t
      left join unnest(fits.listings, fits.points) f (listing, points) on f.listing = t.no
      left join unnest(near.listings, near.metres, near.in_town, near.here) n (listing, metres, in_town, here) on n.listing = t.no
      where (is_about or not w.wishes or f.listing is not null or t.wishes > 0 or t.aged or t.open or n.here or n.metres is not null)
        and (not w.must_take or t.aged is distinct from false) and (not w.must_be_open or t.open)
        and (w.within is null or n.metres <= w.within)
    ), last as materialized (
      select coalesce((select f.score from fit f order by f.score desc limit 1 offset leave_out + most - 1), '-infinity') as score
    )
    select l.service_id, f.score, case when lift is not null then fits.total else (select count(*)::int from fit) end,
      f.metres, coalesce(f.here, false), f.open, f.aged, l.needs::text, l.facets::text, l.languages,
      array(select k.mark from listing_postings p join listing_marks k on k.no = p.mark join unnest(marked, gains) a (mark, gain) on a.mark = p.mark
        where p.listing = f.no and a.gain > 0 order by p.weight * a.gain desc, k.mark)
    from fit f join service_listings l on l.no = f.no
    where f.score >= (select s.score from last s)
    order by f.score desc, l.name, l.service_id limit most offset leave_out;
  end
  $$;

grant execute on function app.found_listings(jsonb, int, int), app.metres(point, point) to app_person, app_visitor;
