-- The best listings after the first `leave_out`, and how many there are in all. A service fits that has a mark of the question, or any
-- wish met where the question is about nothing; then signs for and against are weighed as marksOf() in marks.ts weighs them.
create or replace function app.found_listings(asked jsonb, leave_out int, most int)
  returns table (service uuid, score float8, total int, metres float8, here boolean, open boolean, aged boolean, needs text, facets text,
    languages text[], marks text[])
  language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '32MB' set enable_mergejoin = off
  set plan_cache_mode = force_custom_plan
  -- Planned for each question: how many listings fit decides how to reach them.
  as $$
  #variable_conflict use_column
  declare
    nothing constant jsonb := '{"is_about": false, "wishes": false, "signals": 0, "remote": 0, "always": false, "must_take": false, "must_be_open": false}';
    w app.listing_wishes := jsonb_populate_record(null::app.listing_wishes, nothing || asked);
    lift float8 := app.most_lift(w);
    is_about boolean;
    marked int[];
    gains float8[];
    fits record;
    near record;
  begin
    select array_agg(a.mark), array_agg(a.gain) into marked, gains from app.marks_asked(asked) a;
    select n.* into near from app.listings_near(w) n;
    select f.* into fits from app.fitting_listings(marked, gains, near.listings, lift, leave_out + most) f;
    is_about := w.is_about or marked is not null;
    return query
    with told as (
      select l.no, l.facets & w.remote <> 0 and not l.placed and w.middle is not null as comes_to_you, bit_count((l.facets & w.signals)::bit(64))
          + case when l.languages && w.language then 1 else 0 end + case when l.languages && w.other_language then 1 else 0 end as wishes,
        app.is_open_then(l.hours, l.week, l.days, w.always, w.some_hours, w.whole_hours, w.week, w.days) as open,
        case when w.age is not null and num_nonnulls(l.least_age, l.most_age) > 0
          then w.age between coalesce(l.least_age, 0) and coalesce(l.most_age, 'infinity') end as aged
      from service_listings l
      where (not is_about or l.no = any (fits.listings))
        and (w.need_any is null or l.needs & w.need_any <> 0) and (w.audience_any is null or l.facets & w.audience_any <> 0)
        and (w.faith_any is null or l.facets & w.faith_any <> 0) and (w.culture_any is null or l.facets & w.culture_any <> 0)
        and (w.signal_all is null or l.facets & w.signal_all = w.signal_all) and (w.language_any is null or l.languages && w.language_any)
      offset 0
    ), fit as materialized (
      select t.no, n.metres, n.here, t.open, t.aged, coalesce(f.points, 0) + 6 * t.wishes
        + case when t.aged then 2 when not t.aged then -8 else 0 end + case when t.open then 3 when not t.open then -4 else 0 end
        + case when n.here then 7 when n.metres is not null then 4 * 2000 / (2000 + n.metres) + case when n.in_town then 3 else 0 end
          when t.comes_to_you then 2 else 0 end as score
      from told t
      left join unnest(fits.listings, fits.points) f (listing, points) on f.listing = t.no
      left join unnest(near.listings, near.metres, near.in_town, near.here) n (listing, metres, in_town, here) on n.listing = t.no
      where (is_about or not w.wishes or t.wishes > 0 or t.aged or t.open or n.here or n.metres is not null)
        and (not w.must_take or t.aged is distinct from false) and (not w.must_be_open or t.open)
        and (w.within is null or n.metres <= w.within)
    ), last as materialized (
      select coalesce((select f.score from fit f order by f.score desc limit 1 offset leave_out + most - 1), '-infinity') as score
    )
    select l.service_id, f.score, case when lift is not null and marked is not null then fits.total else (select count(*)::int from fit) end,
      f.metres, coalesce(f.here, false), f.open, f.aged, l.needs::text, l.facets::text, l.languages,
      array(select k.mark from listing_postings p join listing_marks k on k.no = p.mark join unnest(marked, gains) a (mark, gain) on a.mark = p.mark
        where p.listing = f.no order by p.weight * a.gain desc, k.mark)
    from fit f join service_listings l on l.no = f.no
    where f.score >= (select s.score from last s)
    order by f.score desc, l.name, l.service_id limit most offset leave_out;
  end
  $$;

grant execute on function app.found_listings(jsonb, int, int), app.metres(point, point) to app_person, app_visitor;
