-- Search looks first at who has a mark at all, as bits by number; only who can reach the page is weighed.

-- A service keeps its number, so that the bits of the directory stay dense.
create table listing_numbers (
  service_id uuid primary key,
  no int not null unique generated always as identity (start 0 minvalue 0)
);
alter table service_listings alter no drop identity, drop column hours;
truncate service_listings, listing_marks, listing_postings, listing_words, listing_places, place_names, place_words;
update listings_state set lexicon = '', listings = 0;

-- The listings 4096 * chunk to 4096 * chunk + 4095 that have a mark, or are open in an hour of the week, or take an age.
create table listing_sets (
  mark int not null,
  chunk int not null,
  -- Sixteenths of a weight; 0 for what has none.
  tier int not null,
  members bit(4096) not null,
  -- No posting of them weighs more.
  most real not null,
  primary key (mark, chunk, tier)
) with (fillfactor = 70);
create index on listing_sets (chunk);

create aggregate app.joined (bit varying) (sfunc = bitcat, stype = bit varying, initcond = '');

-- Wishes are weighed only where a listing is looked at.
drop index listing_postings_listing_idx;
alter table listing_postings drop constraint listing_postings_pkey, drop column facets, drop column spoken;
alter table listing_postings add primary key (mark, listing) include (weight);
create index on listing_postings (listing);

alter type app.listing_wishes drop attribute need_any, drop attribute audience_any, drop attribute faith_any, drop attribute culture_any,
  drop attribute signal_all, drop attribute spoken_any, drop attribute language_any, drop attribute some_hours, drop attribute whole_hours;
alter type app.listing_wishes add attribute base double precision;

-- What sets say of a question.
create type app.listings_sifted as (
  -- Who meets all that must be met, with a mark of the question where it is about something.
  among bit varying,
  -- Of these, who can fit, and who fits without a look.
  fitting bit varying,
  certain bit varying,
  -- It is about nothing: who meets a wish fits.
  by_wish boolean,
  wished bit varying,
  -- No listing has more points than all sets that it is in give, beside its nearness. The largest first.
  sets bit varying[],
  points double precision[]
);

comment on table listing_numbers is 'made anew';
comment on table listing_sets is 'made anew';
