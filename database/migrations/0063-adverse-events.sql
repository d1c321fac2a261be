-- How are you yourself: asked of whoever closed an alert.
create table alert_debriefs (
  alert_id uuid not null references alerts on delete cascade,
  person_id uuid not null references people on delete cascade,
  asked_at timestamptz not null default app.now(),
  answer text not null default '' check (answer in ('', 'well', 'talked', 'wish')),
  answered_at timestamptz,
  primary key (alert_id, person_id)
);
create index on alert_debriefs (person_id);

-- What went wrong around an alert or a decision: private, short, and read by somebody else.
create table adverse_events (
  id uuid primary key default gen_random_uuid(),
  by_person_id uuid not null references people on delete cascade,
  alert_id uuid references alerts on delete set null,
  decision_id uuid references moderation_decisions on delete set null,
  kind text not null check (kind in ('late', 'wrong', 'worse', 'false_alarm', 'decision', 'helper', 'kith', 'other')),
  harm text not null check (harm in ('none', 'some', 'serious', 'unknown')),
  -- Both sealed with the key of whoever wrote it.
  words bytea not null,
  learned bytea,
  written_at timestamptz not null default app.now(),
  reviewed_at timestamptz,
  reviewed_by uuid references people on delete set null,
  check ((reviewed_at is null) = (learned is null))
);
create index on adverse_events (by_person_id);
create index on adverse_events (alert_id);
create index on adverse_events (decision_id);
