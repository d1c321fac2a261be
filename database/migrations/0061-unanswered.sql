-- How long a post waits, in minutes of staffed hours, before somebody is asked for a word; and how long before the next is.
create table space_waits (
  space_id uuid primary key references spaces on delete cascade,
  minutes int not null default 240 check (minutes between 15 and 2880),
  first_minutes int not null default 60 check (first_minutes between 15 and 2880),
  turn_minutes int not null default 60 check (turn_minutes between 15 and 2880),
  check (first_minutes <= minutes)
);

-- Closed to everybody: who waits for a word, or for a welcome.
create table waits (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('post', 'welcome')),
  person_id uuid not null references people on delete cascade,
  -- Missing for who has just come to the community.
  space_id uuid references spaces on delete cascade,
  post_id uuid unique references posts on delete cascade,
  is_first boolean not null default false,
  begun_at timestamptz not null default app.now(),
  ended_at timestamptz,
  -- Whether it ended with a word, and not because what waited is gone.
  answered boolean not null default false,
  coordinators_told boolean not null default false,
  check ((kind = 'post') = (post_id is not null))
);
create unique index one_welcome on waits (person_id, coalesce(space_id, '00000000-0000-0000-0000-000000000000')) where kind = 'welcome';
create index on waits (space_id);

-- Whose turn it is, one after the other. Whom it is for stands in waits alone.
create table wait_turns (
  wait_id uuid not null references waits on delete cascade,
  turn int not null check (turn >= 0),
  person_id uuid not null references people on delete cascade,
  space_id uuid references spaces on delete cascade,
  post_id uuid references posts on delete cascade,
  asked_at timestamptz not null default app.now(),
  ended_at timestamptz,
  how text not null default '' check (how in ('', 'answered', 'gone', 'not_today', 'someone_else', 'time')),
  primary key (wait_id, turn)
);
create unique index one_turn_at_a_time on wait_turns (wait_id) where ended_at is null;
create index on wait_turns (person_id, asked_at);

create table helping_limits (
  person_id uuid primary key references people on delete cascade,
  most_a_day int not null default 3 check (most_a_day between 0 and 10),
  rests_until timestamptz
);

-- What a guide says to a newcomer, and to nobody else. The words go with whoever wrote them.
create table welcomes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  by_person_id uuid not null references people on delete cascade,
  space_id uuid references spaces on delete cascade,
  called text not null check (length(called) between 1 and 60),
  words text not null check (length(words) between 1 and 1000),
  written_at timestamptz not null default app.now()
);
create index on welcomes (person_id, written_at desc);
create index on welcomes (by_person_id);
