-- What somebody asked a guide to look at. Who asked is told to nobody.
create table post_reports (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references posts on delete cascade,
  reporter_id uuid not null references people on delete cascade,
  reason text not null check (reason in ('danger', 'method', 'unkind', 'private', 'selling', 'sexual', 'advice', 'other')),
  -- Sealed with the reporter's key.
  words bytea,
  outcome text not null default '' check (outcome in ('', 'stands', 'acted', 'gone')),
  reported_at timestamptz not null default app.now(),
  unique (post_id, reporter_id)
);
create index on post_reports (reporter_id);

-- How soon each kind should be read, in staffed minutes of its space.
create table moderation_clocks (
  kind text primary key check (kind in ('crisis', 'red', 'held', 'report', 'answer', 'amber', 'unanswered')),
  minutes int not null check (minutes between 5 and 10080)
);
insert into moderation_clocks (kind, minutes) values
  ('crisis', 15), ('red', 30), ('held', 60), ('report', 120), ('answer', 240), ('amber', 480), ('unanswered', 480);

create table moderation_bounds (
  only_row boolean primary key default true check (only_row),
  hard_a_shift int not null default 6 check (hard_a_shift between 1 and 20),
  break_after int not null default 3 check (break_after between 1 and 20),
  list_length int not null default 5 check (list_length between 1 and 20)
);
insert into moderation_bounds default values;

-- One open item a post, whatever brought it here.
create table moderation_items (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null references posts on delete cascade,
  space_id uuid not null references spaces on delete cascade,
  kinds text[] not null check (kinds <@ array['report', 'held', 'triage', 'answer', 'unanswered']),
  level text not null default 'green' check (level in ('green', 'amber', 'red', 'crisis')),
  reasons text[] not null default '{}',
  -- 0 is the most urgent.
  urgency int not null check (urgency between 0 and 3),
  hard boolean not null default false,
  -- Some go elsewhere by chance, so that what somebody is not dealt has many causes.
  by_lot boolean not null default random() < 0.1,
  raised_at timestamptz not null default app.now(),
  due_at timestamptz not null,
  dealt_to uuid references people on delete set null,
  dealt_at timestamptz,
  claimed_until timestamptz,
  decided_at timestamptz
);
create unique index one_open_item_a_post on moderation_items (post_id) where decided_at is null;
create index on moderation_items (dealt_to);
create index on moderation_items (space_id) where decided_at is null;

-- Who handed it over: it goes to others first.
create table moderation_passes (
  item_id uuid not null references moderation_items on delete cascade,
  person_id uuid not null references people on delete cascade,
  primary key (item_id, person_id)
);
create index on moderation_passes (person_id);

create table moderation_notes (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references moderation_items on delete cascade,
  about_person_id uuid not null references people on delete cascade,
  by_person_id uuid references people on delete set null,
  -- Sealed with the author's key.
  words bytea not null,
  written_at timestamptz not null default app.now()
);
create index on moderation_notes (item_id);
create index on moderation_notes (about_person_id);

create table moderation_decisions (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references moderation_items on delete cascade,
  about_person_id uuid not null references people on delete cascade,
  -- Null where the post had no name: nothing links it to one.
  persona_id uuid references personas on delete set null,
  space_id uuid not null references spaces on delete cascade,
  decision text not null check (decision in ('stand', 'let_through', 'ask_change', 'note', 'move', 'hide', 'pause', 'end', 'alert')),
  reason text not null check (reason in ('kept', 'danger', 'method', 'unkind', 'private', 'selling', 'sexual', 'advice', 'other')),
  -- Both sealed with the author's key.
  words bytea,
  answer bytea,
  -- How it was before, for undoing: states and kinds, never words.
  before jsonb not null default '{}',
  by_person_id uuid references people on delete set null,
  alert_id uuid references alerts on delete set null,
  decided_at timestamptz not null default app.now(),
  answered_at timestamptz,
  undone_at timestamptz
);
create index on moderation_decisions (item_id);
create index on moderation_decisions (about_person_id);
create index on moderation_decisions (persona_id);

-- Who may not write in a space for a time, or is no longer in it where there is no end.
create table space_pauses (
  persona_id uuid primary key references personas on delete cascade,
  space_id uuid not null references spaces on delete cascade,
  decision_id uuid not null references moderation_decisions on delete cascade,
  until timestamptz
);

create table moderation_shifts (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  began_at timestamptz not null default app.now(),
  ended_at timestamptz,
  opened int not null default 0,
  hard int not null default 0,
  break_until timestamptz
);
create unique index one_shift_at_a_time on moderation_shifts (person_id) where ended_at is null;

-- How many hard items somebody wants at most, within the community's bound.
create table moderator_care (
  person_id uuid primary key references people on delete cascade,
  hard_a_shift int not null check (hard_a_shift between 0 and 20)
);

create table moderation_debriefs (
  decision_id uuid primary key references moderation_decisions on delete cascade,
  person_id uuid not null references people on delete cascade,
  asked_at timestamptz not null default app.now(),
  answer text not null default '' check (answer in ('', 'well', 'talked', 'wish')),
  answered_at timestamptz
);
create index on moderation_debriefs (person_id);
