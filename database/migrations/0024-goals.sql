create table goals (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  dimension text not null check (dimension in ('health', 'home', 'purpose', 'community')),
  -- Sealed: what I want, and why it matters to me.
  words bytea not null,
  why bytea not null,
  begun_at timestamptz not null default app.now(),
  changed_at timestamptz not null default app.now(),
  reached_at timestamptz,
  set_aside_at timestamptz
);
create index on goals (person_id);

create table goal_steps (
  id uuid primary key default gen_random_uuid(),
  goal_id uuid not null references goals on delete cascade,
  person_id uuid not null references people on delete cascade,
  words bytea not null,
  place int not null default 0,
  changed_at timestamptz not null default app.now(),
  done_at timestamptz
);
create index on goal_steps (goal_id);
create index on goal_steps (person_id);

-- Who stands by the member for it.
create table goal_companions (
  goal_id uuid not null references goals on delete cascade,
  tie_id uuid not null references ties on delete cascade,
  person_id uuid not null references people on delete cascade,
  named_at timestamptz not null default app.now(),
  primary key (goal_id, tie_id)
);
create index on goal_companions (tie_id);
create index on goal_companions (person_id);
