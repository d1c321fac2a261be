-- Loads the library, whose settings nobody may name before.
select trigrams.show_limit();

-- That a word is in no place's name is quickly seen in the index alone.
-- Which of these stems some service's name or description has, or the name of a place.
create or replace function app.known_stems(stems text[]) returns setof text
  language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off
  as $$
    select s from unnest(known_stems.stems) s
    where exists (select from listing_marks m where m.mark = 'word:' || s
        and exists (select from listing_words w where w.mark = m.no) and exists (select from listing_postings p where p.mark = m.no))
      or exists (select from place_names n where n.stems @> array[s])
  $$;

-- Words in use that look like these or begin with them, and how many services have them, up to a hundred. Names of places count twenty.
create or replace function app.words_near(typed text[]) returns table (word text, times int)
  language sql stable security definer set search_path = public, trigrams, pg_temp set pg_trgm.similarity_threshold = 0.2 set enable_seqscan = off
  as $$
    select w.word, (select count(*)::int from (select from listing_postings p where p.mark = w.mark limit 100) first) as times
    from (select distinct w.word, w.mark from unnest(typed) t
      cross join lateral (select n.word, n.mark from listing_words n where n.word % t
        union all select n.word, n.mark from listing_words n where n.word like t || '%') w) w
    where exists (select from listing_postings p where p.mark = w.mark)
    union all
    select distinct w.word, 20 from unnest(typed) t join place_words w on w.word % t
    where exists (select from place_names n where n.stems @> array[w.stem])
  $$;

-- Places by their names or postcodes, and those of one word that look like `slipped`. Each lies in the middle of its addresses, of
-- the first two thousand where there are more.
create or replace function app.places_called(keys text[], slipped text)
  returns table (key text, is_postcode boolean, name text, latitude float8, longitude float8, addresses int)
  language sql stable security definer set search_path = public, trigrams, pg_temp set pg_trgm.similarity_threshold = 0.2 set enable_seqscan = off
  as $$
    select k.key, k.is_postcode, middle.*
    from (select distinct n.key, n.is_postcode from place_names n where n.key = any (keys)
      union select w.word, false from (select p.word from place_words p where p.word % slipped
        order by similarity(p.word, slipped) desc, p.word limit 8) w
        where exists (select from place_names n where n.key = w.word and not n.is_postcode)) k
    cross join lateral (
      select mode() within group (order by there.name),
        (array_agg(there.at[1] order by there.at[1]))[count(*) / 2 + 1],
        (array_agg(there.at[0] order by there.at[0]))[count(*) / 2 + 1], count(*)::int
      from (select n.name, n.at from place_names n where n.key = k.key and n.is_postcode = k.is_postcode
        order by n.location_id limit 2001) there) as middle (name, latitude, longitude, addresses)
  $$;

grant execute on function app.known_stems(text[]), app.words_near(text[]), app.places_called(text[], text) to app_person, app_visitor;
