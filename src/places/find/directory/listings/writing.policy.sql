-- Listings as `Listed` in listing-rows.ts says them, in the place of older ones of the same services.
create or replace function app.write_listings(listed jsonb, words jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.drop_listings(array(select (l ->> 'service')::uuid from jsonb_array_elements(listed) l));
    insert into listing_numbers (service_id)
    select (l ->> 'service')::uuid from jsonb_array_elements(listed) l
    where not exists (select from listing_numbers n where n.service_id = (l ->> 'service')::uuid);
    insert into service_listings (no, service_id, name, needs, facets, spoken, languages, least_age, most_age, placed, week, days, days_until)
    select n.no, n.service_id, l.name, l.needs, l.facets, l.spoken, l.languages, l.least, l.most, l.placed, l.week::int4multirange, l.days::tsmultirange, l.days_until
    from jsonb_to_recordset(listed) as l (service uuid, name text, needs bigint, facets bigint, spoken bigint, languages text[], least real, most real,
      placed boolean, week text, days text, days_until date) join listing_numbers n on n.service_id = l.service;
    perform app.write_postings(listed);
    insert into listing_words (word, mark)
    select w.key, m.no from jsonb_each_text(words) w join listing_marks m on m.mark = 'word:' || w.value on conflict do nothing;
    perform app.write_places(listed);
    update listings_state set listings = (select count(*) from service_listings)
    where not exists (select from listings_due);
  end
  $$;

-- What a listing can be found by; and its sets, which hold what has no weight besides.
create or replace function app.write_postings(listed jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    nobody constant bit(4096) := 0::bit(4096);
  begin
    insert into listing_marks (mark)
    select distinct m from jsonb_array_elements(listed) l, jsonb_array_elements_text((l -> 'marks') || (l -> 'sets')) m
    where not exists (select from listing_marks k where k.mark = m) on conflict do nothing;
    with listings as (
      select s.no, l -> 'marks' as marks, l -> 'weights' as weights, l -> 'sets' as sets
      from jsonb_array_elements(listed) l join service_listings s on s.service_id = (l ->> 'service')::uuid
    ), postings as (
      insert into listing_postings (mark, listing, weight)
      select k.no, l.no, max(m.said::real) from listings l
      cross join rows from (jsonb_array_elements_text(l.marks), jsonb_array_elements_text(l.weights)) as m (mark, said)
      join listing_marks k on k.mark = m.mark group by k.no, l.no
      returning mark, listing, weight
    ), members as (
      select p.mark, p.listing, p.weight from postings p
      union all
      select k.no, l.no, 0 from listings l cross join jsonb_array_elements_text(l.sets) m join listing_marks k on k.mark = m
    )
    insert into listing_sets as s (mark, chunk, tier, members, most)
    select m.mark, m.listing / 4096, floor(16 * m.weight), bit_or(set_bit(nobody, m.listing % 4096, 1)), max(m.weight) from members m group by 1, 2, 3
    on conflict (mark, chunk, tier) do update set members = s.members | excluded.members, most = greatest(s.most, excluded.most);
  end
  $$;

create or replace function app.write_places(listed jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into listing_places (listing, location_id, at, city, postcode, district)
    select s.no, p.location, point(p.longitude, p.latitude), p.city, p.postcode, p.district
    from jsonb_array_elements(listed) l
    join service_listings s on s.service_id = (l ->> 'service')::uuid
    cross join lateral jsonb_to_recordset(l -> 'places')
      as p (location uuid, latitude float8, longitude float8, city text, postcode text, district text)
    on conflict do nothing;
    delete from place_names where location_id in
      (select (p ->> 'location')::uuid from jsonb_array_elements(listed) l, jsonb_array_elements(l -> 'places') p);
    insert into place_names (key, location_id, is_postcode, name, stems, at)
    select n.key, (p ->> 'location')::uuid, n.is_postcode, n.name, n.stems, point((p ->> 'longitude')::float8, (p ->> 'latitude')::float8)
    from jsonb_array_elements(listed) l, jsonb_array_elements(l -> 'places') p,
      jsonb_to_recordset(p -> 'names') as n (key text, is_postcode boolean, name text, stems text[])
    where p ->> 'latitude' is not null
    on conflict do nothing;
    insert into place_words (word, stem)
    select distinct w.word, w.stem from jsonb_array_elements(listed) l, jsonb_array_elements(l -> 'places') p,
      jsonb_to_recordset(p -> 'names') as n (key text, is_postcode boolean, name text, stems text[]),
      rows from (regexp_split_to_table(n.key, ' '), unnest(n.stems)) as w (word, stem)
    where not n.is_postcode on conflict do nothing;
  end
  $$;
grant execute on function app.write_listings(jsonb, jsonb) to app_worker;
