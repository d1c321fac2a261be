-- What a member chose about checking in. Without a row: the plain scale.
create table check_in_settings (
  person_id uuid primary key references people on delete cascade,
  scale text not null default 'plain' check (scale in ('plain', 'centred'))
);

-- Every rhythm as it was chosen, and every time off as it was said: added to, never changed. Without a row: every day.
create table check_in_rhythms (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  since date not null,
  weekdays int[] check (weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
  every_days int check (every_days between 1 and 31),
  set_at timestamptz not null default app.now(),
  check ((weekdays is null) <> (every_days is null))
);
create index on check_in_rhythms (person_id, set_at);

create table days_off (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  first_day date not null,
  last_day date not null,
  set_at timestamptz not null default app.now(),
  cancelled_at timestamptz,
  check (last_day between first_day and first_day + 366)
);
create index on days_off (person_id, last_day);

-- Every saving of a day is a version; the newest counts. Only the member ever reads these.
create table check_ins (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  day date not null,
  scale text not null default 'plain' check (scale in ('plain', 'centred')),
  mood int not null check (mood between 1 and 5),
  energy int check (energy between 1 and 5),
  sleep int check (sleep between 1 and 5),
  connection int check (connection between 1 and 5),
  -- Ids of the member's own early signs, and of what helped.
  signs text[] not null default '{}' check (cardinality(signs) <= 60),
  helped text[] not null default '{}' check (cardinality(helped) <= 60),
  filled_in_late boolean not null default false,
  taken_back boolean not null default false,
  recorded_at timestamptz not null default app.now(),
  -- What the form or the device called this saving: sent twice, it is saved once.
  sent_as uuid not null default gen_random_uuid(),
  unique (person_id, sent_as)
);
create index on check_ins (person_id, day desc, recorded_at desc, id desc);

-- How each day stands now. Apart from the versions, because consent shows this and not when or how often it was said.
create table check_in_moods (
  person_id uuid not null references people on delete cascade,
  day date not null,
  scale text not null,
  mood int not null,
  made_at timestamptz not null,
  primary key (person_id, day)
);

create table check_in_notes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  day date not null,
  -- Sealed with the member's key.
  words bytea not null,
  written_at timestamptz not null default app.now(),
  taken_back boolean not null default false,
  unique (person_id, day)
);

-- What a member answered where a page asked whether they are safe, and said who reads it.
create table risk_answers (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  source text not null check (source in ('check-in', 'measure')),
  -- The day of the check-in, or the id of the measure.
  source_name text not null,
  answer text not null check (answer in ('unsure', 'unsafe')),
  given_at timestamptz not null default app.now(),
  taken_back_at timestamptz,
  alert_id uuid references alerts on delete set null
);
create index on risk_answers (person_id, given_at desc);
