-- What search remembers of the directory: made from the records that anybody may read, and always to be made anew from them.
-- None of it points at the records, so that whoever writes one never waits for who reads it.
create schema if not exists trigrams;
create extension if not exists pg_trgm with schema trigrams;

create table service_listings (
  no int primary key generated always as identity,
  service_id uuid not null unique,
  name text not null,
  -- Bits in the order of the lexicon.
  needs bigint not null,
  facets bigint not null,
  spoken bigint not null,
  languages text[] not null,
  least_age real,
  most_age real,
  -- It has a place with a point on the map.
  placed boolean not null,
  -- Minutes of a week from Monday 00:00 where the hours are the same each week; else local times, known until a day.
  week int4multirange,
  -- Hours of that week in which it is open at some time.
  hours bit(168),
  days tsmultirange,
  days_until date
);
create index on service_listings (days_until) where days_until is not null;

-- `need:shelter`, `word:counsel`, `audience:women`, `signal:free`: what a listing can be found by.
create table listing_marks (
  no int primary key generated always as identity,
  mark text not null unique
);

create table listing_postings (
  mark int not null,
  listing int not null,
  weight real not null,
  -- Of the listing, so that wishes are weighed without looking it up.
  facets bigint not null,
  spoken bigint not null,
  primary key (mark, listing) include (weight, facets, spoken)
);
create index on listing_postings (listing);

-- Every word that was ever in a listing; those that are in none now have no postings under their mark.
create table listing_words (
  word text primary key,
  mark int not null
);
create index on listing_words using gin (word trigrams.gin_trgm_ops);
create index on listing_words (mark);

create table listing_places (
  listing int not null,
  location_id uuid not null,
  at point,
  city text not null,
  postcode text not null,
  district text not null,
  primary key (listing, location_id)
);
create index on listing_places (location_id);
create index on listing_places using gist (at);
create index on listing_places (postcode);
create index on listing_places (district);

-- Names and postcodes by which a place is known: one row for each address there.
create table place_names (
  key text not null,
  location_id uuid not null,
  is_postcode boolean not null,
  name text not null,
  -- Stems of the words of the key.
  stems text[] not null,
  at point not null,
  primary key (key, location_id, is_postcode)
);
create index on place_names (location_id);
create index on place_names using gin (stems);

-- Single words of place names, for slips in them.
create table place_words (
  word text primary key,
  stem text not null
);
create index on place_words using gin (word trigrams.gin_trgm_ops);

-- Services whose listing is gone or no longer right.
create table listings_due (
  service_id uuid not null
);

create table listings_state (
  only_row boolean primary key default true check (only_row),
  -- What the listings were read with; another lexicon reads them anew.
  lexicon text not null default '',
  listings int not null default 0
);
insert into listings_state default values;

-- A question as search asks it: what `Wishes` in asking.ts says. Bits as in service_listings.
create type app.listing_wishes as (
  -- It asks for something that services can be about; wishes are all else that it says.
  is_about boolean,
  wishes boolean,
  signals bigint,
  remote bigint,
  language bigint,
  other_language bigint,
  age real,
  week int4multirange,
  days tsmultirange,
  -- Hours of a week of which some is asked, and those that are asked whole.
  some_hours bit(168),
  whole_hours bit(168),
  always boolean,
  middle point,
  box box,
  other_box box,
  town text,
  postcode text,
  district text,
  -- What must be met.
  need_any bigint,
  audience_any bigint,
  faith_any bigint,
  culture_any bigint,
  signal_all bigint,
  spoken_any bigint,
  -- Languages that have no bit.
  language_any text[],
  must_take boolean,
  must_be_open boolean,
  within double precision
);

-- A backup leaves them out.
comment on table service_listings is 'made anew';
comment on table listing_marks is 'made anew';
comment on table listing_postings is 'made anew';
comment on table listing_words is 'made anew';
comment on table listing_places is 'made anew';
comment on table place_names is 'made anew';
comment on table place_words is 'made anew';
comment on table listings_due is 'made anew';
comment on table listings_state is 'made anew';
