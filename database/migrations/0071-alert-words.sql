-- What is said between whoever has an alert and the person it is about. Sealed with that person's key.
create table alert_words (
  id uuid primary key default gen_random_uuid(),
  alert_id uuid not null references alerts on delete cascade,
  by_person_id uuid references people on delete set null,
  words bytea not null,
  written_at timestamptz not null default app.now()
);
create index on alert_words (alert_id, written_at);
create index on alert_words (by_person_id);
