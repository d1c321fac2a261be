-- On call is closed until two people have answered a test, the fallback has agreed and somebody has a shift.
alter table alert_settings
  add column is_open boolean not null default false,
  add column fallback_code bytea check (length(fallback_code) = 32),
  add column fallback_agreed_at timestamptz;

-- 'waiting': raised while nobody was on call; its first step is at the next shift.
alter table alerts drop constraint alerts_state_check;
alter table alerts add constraint alerts_state_check check (state in ('waiting', 'sent', 'held', 'unanswered', 'closed'));

-- The latest test of each person: a letter without content, and a code that only its reader has.
create table alert_tests (
  person_id uuid primary key references people on delete cascade,
  code_print bytea not null check (length(code_print) = 32),
  sent_at timestamptz not null default app.now(),
  answered_at timestamptz
);

create table on_call_shifts (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Given up by its person, for another to take; until then it stays theirs.
  offered_at timestamptz,
  unique (person_id, starts_at),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
create index on on_call_shifts (ends_at);

create table alert_follow_ups (
  alert_id uuid primary key references alerts on delete cascade,
  person_id uuid not null references people on delete cascade,
  due_at timestamptz not null,
  done_at timestamptz
);
