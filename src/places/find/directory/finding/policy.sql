-- Search reads what app.write_listings wrote, which holds nothing that a visitor may not read. `asked` is `Asked` in asking.ts.

-- Metres by the haversine formula, as distance() in distance.ts; points are longitude, latitude.
create or replace function app.metres(one point, other point) returns float8
  language sql immutable parallel safe
  return 2 * 6371008.8 * asin(sqrt(least(1, sind((other[1] - one[1]) / 2) ^ 2
    + cosd(one[1]) * cosd(other[1]) * sind((other[0] - one[0]) / 2) ^ 2)));

-- The marks of a question with their points: needs and who it is for as asked, words by how rare they are (BM25).
create or replace function app.marks_asked(asked jsonb) returns table (mark int, gain float8)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.no, (a ->> 'gain')::float8 from jsonb_array_elements(asked -> 'marks') a join listing_marks m on m.mark = a ->> 'mark'
    union all
    select w.mark, w.gain * ln(1 + (greatest(s.listings, w.times) - w.times + 0.5) / (w.times + 0.5))
    from (select m.no as mark, (a ->> 'gain')::float8 as gain, (select count(*) from listing_postings p where p.mark = m.no) as times
      from jsonb_array_elements(asked -> 'words') a join listing_marks m on m.mark = a ->> 'mark') w, listings_state s
    where w.times > 0
  $$;

-- The best listings after the first `leave_out`, and how many there are in all. A service fits that has a mark of the question, or any
-- wish met where the question is about nothing; then signs for and against are weighed as marksOf() in marks.ts weighs them.
create or replace function app.found_listings(asked jsonb, leave_out int, most int)
  returns table (service uuid, score float8, total int, metres float8, here boolean, open boolean, aged boolean, needs text, facets text,
    languages text[], marks text[])
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  #variable_conflict use_column
  declare
    marked int[];
    gains float8[];
    is_about boolean;
    w app.listing_wishes := jsonb_populate_record(null::app.listing_wishes, asked);
  begin
    select array_agg(a.mark), array_agg(a.gain) into marked, gains from app.marks_asked(asked) a;
    is_about := w.is_about or marked is not null;
    return query
    with fits as (
      select p.listing, sum(p.weight * a.gain) as points
      from unnest(marked, gains) a (mark, gain)
      cross join lateral (select q.listing, q.weight from listing_postings q where q.mark = a.mark offset 0) p
      group by p.listing
      union all select l.no, 0 from service_listings l where not is_about
    ), near as materialized (
      select p.listing, min(app.metres(p.at, w.middle)) as metres, bool_or(p.city = w.town) as in_town
      from listing_places p where p.at <@ w.box or p.at <@ w.other_box group by p.listing
    ), coded as materialized (
      select distinct p.listing from listing_places p where p.postcode = w.postcode or p.district = w.district
    ), met as (
      select l.no, l.service_id, l.name, l.needs, l.facets, l.languages, l.placed, f.points, n.metres, coalesce(n.in_town, false) as in_town,
        c.listing is not null as here,
        case when w.always then coalesce(l.week @> w.week, l.days @> w.days) else coalesce(l.week && w.week, l.days && w.days) end as open,
        case when num_nonnulls(l.least_age, l.most_age) > 0 then w.age between coalesce(l.least_age, 0) and coalesce(l.most_age, 'infinity') end as aged,
        bit_count((l.facets & w.signals)::bit(64)) as signals, l.languages && w.language as speaks, l.languages && w.other_language as speaks_other
      from fits f join service_listings l on l.no = f.listing left join near n on n.listing = l.no left join coded c on c.listing = l.no
    ), fit as (
      select m.*, m.points + 6 * m.signals + case when m.speaks then 6 else 0 end + case when m.speaks_other then 6 else 0 end
        + case when m.aged then 2 when not m.aged then -8 else 0 end + case when m.open then 3 when not m.open then -4 else 0 end
        + case when m.here then 7 when m.metres is not null then 4 * 2000 / (2000 + m.metres) + case when m.in_town then 3 else 0 end
          when w.middle is not null and not m.placed and m.facets & w.remote <> 0 then 2 else 0 end as score
      from met m
      where (is_about or not w.wishes or m.signals > 0 or m.speaks or m.speaks_other or m.aged or m.open or m.here or m.metres is not null)
        and (w.need_any is null or m.needs & w.need_any <> 0) and (w.audience_any is null or m.facets & w.audience_any <> 0)
        and (w.faith_any is null or m.facets & w.faith_any <> 0) and (w.culture_any is null or m.facets & w.culture_any <> 0)
        and (w.signal_all is null or m.facets & w.signal_all = w.signal_all) and (w.language_any is null or m.languages && w.language_any)
        and (not w.must_take or m.aged is distinct from false) and (not w.must_be_open or m.open)
        and (w.within is null or m.metres <= w.within)
    )
    select f.service_id, f.score, f.total, f.metres, f.here, f.open, f.aged, f.needs::text, f.facets::text, f.languages,
      array(select k.mark from listing_postings p join listing_marks k on k.no = p.mark join unnest(marked, gains) a (mark, gain) on a.mark = p.mark
        where p.listing = f.no order by p.weight * a.gain desc, k.mark)
    from (select t.*, count(*) over ()::int as total from fit t order by t.score desc, t.name, t.service_id limit most offset leave_out) f
    order by f.score desc, f.name, f.service_id;
  end
  $$;

grant execute on function app.found_listings(jsonb, int, int) to app_person, app_visitor;
