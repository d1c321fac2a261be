create schema app;

-- Tests move time by writing this one row; the program never does.
create table app.clock (
  only_row boolean primary key default true check (only_row),
  ahead interval not null default '0'
);
insert into app.clock default values;

create function app.now() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select pg_catalog.now() + (select c.ahead from app.clock c) $$;

create table app.applied_policies (
  only_row boolean primary key default true check (only_row),
  hash text not null,
  applied_at timestamptz not null default app.now()
);

create table community (
  only_row boolean primary key default true check (only_row),
  name text not null default '',
  place text not null default '',
  country text not null default '' check (country ~ '^([A-Z]{2})?$'),
  time_zone text not null default 'UTC',
  languages text[] not null default '{en}',
  age_floor int not null default 18 check (age_floor in (16, 18)),
  house_rules text not null default '',
  about text not null default '',
  starter text not null default 'empty',
  opened_at timestamptz
);
insert into community default values;

create table staffed_hours (
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (weekday, opens)
);

create table people (
  id uuid primary key default gen_random_uuid(),
  joined_on date not null default (app.now())::date,
  turns_18_on date,
  left_on date
);

create table sign_in_names (
  person_id uuid primary key references people on delete cascade,
  name text not null unique
);

create table passwords (
  person_id uuid primary key references people on delete cascade,
  hash text not null,
  changed_at timestamptz not null default app.now()
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references people on delete cascade,
  device text not null default '',
  shared_computer boolean not null default false,
  started_at timestamptz not null default app.now(),
  proven_at timestamptz not null default app.now(),
  expires_at timestamptz not null
);
create index on sessions (person_id);

create table person_settings (
  person_id uuid primary key references people on delete cascade,
  language text not null default '',
  time_zone text not null default '',
  look text not null default '' check (look in ('', 'light', 'dark')),
  contrast text not null default '' check (contrast in ('', 'more')),
  text_size text not null default '' check (text_size in ('', 'larger')),
  quiet boolean not null default false,
  quiet_from time,
  quiet_until time,
  words_in_notices boolean not null default false,
  slow_down_hours int not null default 0 check (slow_down_hours between 0 and 72)
);

create table person_roles (
  person_id uuid not null references people on delete cascade,
  role text not null check (role in ('peer_supporter', 'facilitator', 'professional', 'moderator',
    'coordinator', 'administrator', 'glass_breaker', 'safeguarding_lead', 'on_call')),
  given_by uuid references people on delete set null,
  given_at timestamptz not null default app.now(),
  until timestamptz,
  primary key (person_id, role)
);

create table personas (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 40),
  first_color int not null default 0 check (first_color between 0 and 11),
  second_color int not null default 5 check (second_color between 0 and 11)
);

create table persona_owners (
  persona_id uuid primary key references personas on delete cascade,
  person_id uuid not null references people on delete cascade,
  retired boolean not null default false
);
create index on persona_owners (person_id);

-- Left out of the ordinary backup: without this table, sealed text stays sealed.
create table person_keys (
  person_id uuid primary key references people on delete cascade,
  wrapped bytea not null,
  master_key_id text not null
);

create table looks (
  id uuid primary key default gen_random_uuid(),
  about_person_id uuid not null references people on delete cascade,
  by_person_id uuid references people on delete set null,
  part text not null,
  why text not null default '',
  looked_at timestamptz not null default app.now()
);
create index on looks (about_person_id, looked_at desc);

create table audit_events (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null default app.now(),
  by_person_id uuid,
  event text not null,
  subject text not null default '',
  facts jsonb not null default '{}'
);
create index on audit_events (happened_at desc);

create table notices (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  kind text not null,
  facts jsonb not null default '{}',
  link text not null default '/today' check (link ~ '^/[^/\\]'),
  created_at timestamptz not null default app.now(),
  read_at timestamptz
);
create index on notices (person_id, created_at desc);

create table mails (
  id uuid primary key default gen_random_uuid(),
  person_id uuid references people on delete cascade,
  recipient text not null,
  subject text not null,
  body text not null,
  secret boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  created_at timestamptz not null default app.now(),
  sent_at timestamptz
);

create table rate_counters (
  bucket bytea not null,
  window_start timestamptz not null,
  attempts int not null default 1,
  primary key (bucket, window_start)
);
