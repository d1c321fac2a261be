-- Search reads what app.write_listings wrote, which holds nothing that a visitor may not read. `asked` is `Asked` in asking.ts.

-- Metres by the haversine formula, as distance() in distance.ts; points are longitude, latitude.
create or replace function app.metres(one point, other point) returns float8
  language sql immutable parallel safe
  return 2 * 6371008.8 * asin(sqrt(least(1, sind((other[1] - one[1]) / 2) ^ 2
    + cosd(one[1]) * cosd(other[1]) * sind((other[0] - one[0]) / 2) ^ 2)));

-- Open at some time of those asked, both ends of `week` and `days` open; null where hours are not known or not asked.
create or replace function app.is_open_then(week int4multirange, days tsmultirange, always boolean, asked_week int4multirange,
  asked_days tsmultirange) returns boolean
  language sql immutable parallel safe
  return case when always then coalesce(week @> asked_week, days @> asked_days) else coalesce(week && asked_week, days && asked_days) end;

-- The marks of a question with their points: needs and who it is for as asked, words by how rare they are (BM25); where it has none of
-- these, its wishes, without points. One of those that `must` be there has to.
create or replace function app.marks_asked(asked jsonb) returns table (mark int, gain float8, must boolean, is_wish boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with words as materialized (
      select m.no as mark, (a ->> 'gain')::float8 as gain, (select sum(bit_count(p.members)) from listing_sets p where p.mark = m.no)::float8 as times
      from jsonb_array_elements(asked -> 'words') a join listing_marks m on m.mark = a ->> 'mark'
    ), marks as materialized (
      select m.no as mark, (a ->> 'gain')::float8 as gain, coalesce((a ->> 'must')::boolean, false) as must, false as is_wish
      from jsonb_array_elements(asked -> 'marks') a join listing_marks m on m.mark = a ->> 'mark'
      union all
      select w.mark, w.gain * ln(1 + (greatest(s.listings, w.times) - w.times + 0.5) / (w.times + 0.5)), false, false
      from words w, listings_state s where w.times > 0
    )
    select k.* from marks k
    union all
    select m.no, 0, false, true from jsonb_array_elements_text(asked -> 'wish_marks') a (mark) join listing_marks m on m.mark = a.mark
    where not exists (select from marks) and not coalesce((asked ->> 'is_about')::boolean, false)
  $$;

-- Listings of these that have a place in the boxes or in the postcode that was asked for, and how far the nearest is.
create or replace function app.listings_near(w app.listing_wishes, among bit varying)
  returns table (listings int[], metres float8[], in_town boolean[], here boolean[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select array_agg(n.listing), array_agg(n.metres), array_agg(n.in_town), array_agg(n.here) from (
      select p.listing, min(app.metres(p.at, w.middle)) as metres, coalesce(bool_or(p.city = w.town), false) as in_town,
        coalesce(bool_or(p.postcode = w.postcode or p.district = w.district), false) as here
      from listing_places p
      where (p.at <@ w.box or p.at <@ w.other_box or p.postcode = w.postcode or p.district = w.district) and get_bit(among, p.listing) = 1
      group by p.listing) n
  $$;
