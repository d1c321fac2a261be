create table routine_steps (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('everyday', 'self-care', 'treatment', 'appointment')),
  -- Sealed: what it is. When it is stands open, because reminders are worked out from it.
  words bytea not null,
  -- By the wall clock, or a whole day; and how it comes again (RFC 5545), or once.
  starts text not null check (starts ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$'),
  rule text check (length(rule) <= 500),
  -- Whose clock; null for wherever the member is.
  zone text,
  last_day date,
  remind_minutes int check (remind_minutes between 0 and 1440),
  changed_at timestamptz not null default app.now(),
  put_away_at timestamptz
);
create index on routine_steps (person_id);

-- Of one occurrence, named as the rule says it: one answer, which can be changed or taken back.
create table routine_marks (
  step_id uuid not null references routine_steps on delete cascade,
  local text not null check (local ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$'),
  person_id uuid not null references people on delete cascade,
  answer text not null check (answer in ('done', 'skipped', 'not-today')),
  marked_at timestamptz not null default app.now(),
  primary key (step_id, local)
);
create index on routine_marks (person_id);

-- Told once, also when the job runs twice.
create table routine_reminders (
  step_id uuid not null references routine_steps on delete cascade,
  local text not null,
  person_id uuid not null references people on delete cascade,
  told_at timestamptz not null default app.now(),
  primary key (step_id, local)
);
create index on routine_reminders (person_id);
